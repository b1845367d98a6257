package org.doublerandom.identity.web;

import java.security.Principal;
import java.util.Map;
import org.doublerandom.identity.account.PersonAccount;
import org.doublerandom.identity.account.TooManyAttempts;
import org.doublerandom.identity.administration.OwnAccount;
import org.doublerandom.identity.administration.SetFirstPassword;
import org.doublerandom.identity.password.LinkNotInForce;
import org.doublerandom.identity.password.PasswordNotAcceptable;
import org.doublerandom.identity.password.PasswordWrong;
import org.doublerandom.identity.staff.StaffNumberWrong;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The pages on which persons set and change their passwords. */
@RestController
class PasswordPagesController {
    static final String FIRST = "/identity/first-password";
    private static final String CHANGE = "/identity/password";

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");
    private static final String RULE = "密码须为12至128个字符，不得与用户名相同，也不得为常用密码。";
    private static final String DIFFERENT = "两次输入的密码不一致。";
    private static final String WAIT = "尝试次数过多，请稍后再试（最长15分钟）。";

    private final Page first = Page.named("first-password");
    private final Page change = Page.named("password");
    private final Page note = Page.named("note");
    private final SetFirstPassword setFirst;
    private final OwnAccount own;

    PasswordPagesController(SetFirstPassword setFirst, OwnAccount own) {
        this.setFirst = setFirst;
        this.own = own;
    }

    @GetMapping(FIRST)
    ResponseEntity<String> first(CsrfToken csrf, @RequestParam String link) {
        return firstPage(csrf, link, "");
    }

    @PostMapping(FIRST)
    ResponseEntity<String> setFirst(
            CsrfToken csrf,
            @RequestParam String link,
            @RequestParam(defaultValue = "") String staffNumber,
            @RequestParam String password,
            @RequestParam String again) {
        if (!password.equals(again)) {
            return firstPage(csrf, link, DIFFERENT);
        }
        try {
            setFirst.set(link, staffNumber, password);
            return html(HttpStatus.OK, note.with(Map.of("title", "密码已设置", "text", "现在可以用新密码登录。")));
        } catch (PasswordNotAcceptable e) {
            return firstPage(csrf, link, RULE);
        } catch (StaffNumberWrong e) {
            return firstPage(csrf, link, "工号不正确。");
        } catch (TooManyAttempts e) {
            return firstPage(csrf, link, WAIT);
        } catch (LinkNotInForce e) {
            return gone();
        }
    }

    @GetMapping(CHANGE)
    ResponseEntity<String> change(CsrfToken csrf, @Nullable Principal person) {
        return person == null ? notSignedIn() : changePage(csrf, "");
    }

    @PostMapping(CHANGE)
    ResponseEntity<String> change(
            CsrfToken csrf,
            @Nullable Principal person,
            @RequestParam String former,
            @RequestParam String password,
            @RequestParam String again) {
        if (person == null) {
            return notSignedIn();
        }
        if (!password.equals(again)) {
            return changePage(csrf, DIFFERENT);
        }
        try {
            own.changePassword(person.getName(), former, password);
            return html(HttpStatus.OK, note.with(Map.of("title", "密码已修改", "text", "下次请用新密码登录。")));
        } catch (PasswordNotAcceptable e) {
            return changePage(csrf, RULE);
        } catch (PasswordWrong e) {
            return changePage(csrf, "当前密码不正确。");
        } catch (TooManyAttempts e) {
            return changePage(csrf, WAIT);
        }
    }

    private ResponseEntity<String> firstPage(CsrfToken csrf, String link, String refusal) {
        try {
            PersonAccount account = setFirst.accountOf(link);
            Map<String, String> texts = Map.of(
                    "csrf",
                    csrf.getToken(),
                    "link",
                    link,
                    "who",
                    account.profile().name() + "（" + account.login() + "）",
                    "refusal",
                    refusal);
            return html(refusal.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT, first.with(texts));
        } catch (LinkNotInForce e) {
            return gone();
        }
    }

    private ResponseEntity<String> changePage(CsrfToken csrf, String refusal) {
        return html(
                refusal.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT,
                change.with(Map.of("csrf", csrf.getToken(), "refusal", refusal)));
    }

    private ResponseEntity<String> gone() {
        return html(HttpStatus.GONE, note.with(Map.of("title", "链接已失效", "text", "链接只能使用一次，三日内有效。请向管理员重新申请。")));
    }

    private ResponseEntity<String> notSignedIn() {
        return html(HttpStatus.UNAUTHORIZED, note.with(Map.of("title", "请先登录", "text", "登录后才能修改密码。")));
    }

    // The address holds the link's secret: it is told to no other page.
    private static ResponseEntity<String> html(HttpStatus status, String page) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .header("Referrer-Policy", "no-referrer")
                .body(page);
    }
}
