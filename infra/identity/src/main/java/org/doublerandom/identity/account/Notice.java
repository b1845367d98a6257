package org.doublerandom.identity.account;

import java.time.Instant;
import java.util.List;
import org.doublerandom.values.OfficialDay;

/**
 * What a person is told about the own account.
 *
 * @param roles that it is about; often none
 * @param by names of those who did it
 * @param told whether a page has shown it
 */
public record Notice(Instant at, Kind kind, List<String> roles, List<String> by, boolean told) {
    /** What was done with the account. */
    public enum Kind {
        CREATED("账号已创建"),
        CHANGED("姓名或单位已变更"),
        DISABLED("账号已停用"),
        ENABLED("账号已恢复使用"),
        ROLES_GRANTED("已授予角色"),
        ROLES_WITHDRAWN("已收回角色"),
        PASSWORD_RESET("密码已重置"),
        PASSWORD_SET("密码已设置"),
        UNLOCKED("登录锁定已解除");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }

    public Notice {
        roles = List.copyOf(roles);
        by = List.copyOf(by);
    }

    public static Notice of(Instant at, Kind kind, List<String> by) {
        return new Notice(at, kind, List.of(), by, false);
    }

    public static Notice of(Instant at, Kind kind, List<String> roles, List<String> by) {
        return new Notice(at, kind, roles, by, false);
    }

    /** As a page shows it. */
    public String line() {
        String of = roles.isEmpty() ? "" : "（" + String.join("、", roles) + "）";
        String who = by.isEmpty() ? "" : "，办理人：" + String.join("、", by);
        return OfficialDay.of(at) + " " + kind.text() + of + who;
    }

    Notice asTold() {
        return new Notice(at, kind, roles, by, true);
    }
}
