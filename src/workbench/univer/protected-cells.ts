import {
  AuthzIoLocalService,
  type DependencyOverride,
  IAuthzIoService,
  IResourceManagerService,
  UserManagerService,
} from '@univerjs/core';
import { UnitAction, UnitObject } from '@univerjs/preset-sheets-core';

type Answers = Awaited<ReturnType<AuthzIoLocalService['allowed']>>;

/** Univer asks this service who may do what. Protected cells may be looked at and copied, by whomever. */
class ProtectedCells extends AuthzIoLocalService {
  override async allowed(question: Parameters<AuthzIoLocalService['allowed']>[0]): Promise<Answers> {
    const answers = await super.allowed(question);
    if (question.objectType !== UnitObject.SelectRange) return answers;
    return answers.map((answer) => ({ ...answer, allowed: answer.action === UnitAction.View }));
  }
}

/** Makes protected cells stay as they are; Univer's own service lets the owner of a workbook change them. */
export const PROTECTED_CELLS: DependencyOverride = [
  [
    IAuthzIoService,
    {
      useFactory: (resources: IResourceManagerService, users: UserManagerService) =>
        new ProtectedCells(resources, users),
      deps: [IResourceManagerService, UserManagerService],
    },
  ],
];
