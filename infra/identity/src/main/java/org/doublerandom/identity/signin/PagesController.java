package org.doublerandom.identity.signin;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.doublerandom.identity.account.Notice;
import org.doublerandom.identity.administration.OwnAccount;
import org.doublerandom.identity.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PagesController {
    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private static final String WRONG = "用户名或密码不正确，请重新输入。";
    private static final String LOCKED = "尝试次数过多，已暂时锁定，请稍后再试（最长15分钟）。";

    private final Page signIn = Page.named("sign-in");
    private final Page signOut = Page.named("sign-out");
    private final Page signedIn = Page.named("signed-in");
    private final OwnAccount own;

    PagesController(OwnAccount own) {
        this.own = own;
    }

    @GetMapping("/login")
    ResponseEntity<String> signIn(
            CsrfToken csrf,
            @RequestParam(required = false) String error,
            @RequestParam(required = false) String logout) {
        String refusal = error == null ? "" : error.equals("locked") ? LOCKED : WRONG;
        String notice = logout == null ? "" : "您已退出登录。";
        return html(signIn.with(Map.of("csrf", csrf.getToken(), "refusal", refusal, "notice", notice)));
    }

    @GetMapping("/logout")
    ResponseEntity<String> signOut(CsrfToken csrf, @AuthenticationPrincipal SignedInPerson person) {
        String who = person == null ? "（未登录）" : person.account().name();
        return html(signOut.with(Map.of("csrf", csrf.getToken(), "who", who)));
    }

    @GetMapping("/identity/signed-in")
    ResponseEntity<String> signedIn(@AuthenticationPrincipal @Nullable SignedInPerson person) {
        return told(person, "您已登录，可以返回原来的页面。");
    }

    @GetMapping("/identity/callback")
    ResponseEntity<String> callback(@AuthenticationPrincipal @Nullable SignedInPerson person) {
        return told(person, "程序已收到登录凭证，可以关闭本页。");
    }

    private ResponseEntity<String> told(@Nullable SignedInPerson person, String text) {
        List<Notice> untold = person == null ? List.of() : own.untold(person.getUsername());
        String news = untold.stream().map(Notice::line).collect(Collectors.joining("；"));
        return html(signedIn.with(Map.of("text", text, "news", news)));
    }

    private static ResponseEntity<String> html(String page) {
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .body(page);
    }
}
