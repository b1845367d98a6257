package org.doublerandom.identity.web;

import static org.doublerandom.starter.problem.ProblemTable.on;

import org.doublerandom.identity.account.AccountUnknown;
import org.doublerandom.identity.account.PasswordNotAcceptable;
import org.doublerandom.identity.account.PasswordWrong;
import org.doublerandom.identity.account.RoleBeyondUnitAdmin;
import org.doublerandom.identity.account.StaffNumberTaken;
import org.doublerandom.identity.account.TooManyAttempts;
import org.doublerandom.identity.account.UnitBeyondAdministrator;
import org.doublerandom.identity.account.UsernameTaken;
import org.doublerandom.identity.request.AnotherPersonMustDecide;
import org.doublerandom.identity.request.RequestDecided;
import org.doublerandom.identity.request.RequestUnknown;
import org.doublerandom.starter.problem.ProblemTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccountProblems {
    @Bean
    ProblemTable refusalsAboutAccounts() {
        return ProblemTable.of(
                on(AccountUnknown.class, 404, "unknown-account", "没有此账号", "There is no such account"),
                on(UsernameTaken.class, 409, "username-taken", "用户名已被使用", "The username is taken"),
                on(
                        StaffNumberTaken.class,
                        409,
                        "staff-number-taken",
                        "该工号已有账号，一人一号",
                        "The staff number has an account; one person is one account"));
    }

    @Bean
    ProblemTable refusalsAboutPasswordsAndReach() {
        return ProblemTable.of(
                on(
                        PasswordNotAcceptable.class,
                        422,
                        "password-not-acceptable",
                        "密码须为12至128个字符，不得与用户名相同，也不得为常用密码",
                        "A password has 12 to 128 characters, is not the username and none of the commonest"),
                on(PasswordWrong.class, 403, "password-wrong", "当前密码不正确", "The present password is another one"),
                on(TooManyAttempts.class, 429, "too-many-attempts", "尝试次数过多，请稍后再试", "Too many attempts"),
                on(
                        RoleBeyondUnitAdmin.class,
                        403,
                        "role-beyond-unit-admin",
                        "该角色须由系统管理员办理",
                        "Such roles are for a system administrator"),
                on(
                        UnitBeyondAdministrator.class,
                        403,
                        "unit-beyond-administrator",
                        "该单位不在您的管理范围内",
                        "The unit is not below yours"));
    }

    @Bean
    ProblemTable refusalsAboutRequests() {
        return ProblemTable.of(
                on(RequestUnknown.class, 404, "unknown-request", "没有此申请", "There is no such request"),
                on(RequestDecided.class, 409, "request-decided", "该申请已有决定", "The request has been decided"),
                on(
                        AnotherPersonMustDecide.class,
                        403,
                        "another-person-must-decide",
                        "申请人和当事人不得审批",
                        "Whoever asked, and whom it is about, does not decide"));
    }
}
