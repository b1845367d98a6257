package org.doublerandom.identity.web;

import com.mongodb.MongoException;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.doublerandom.problems.Problem;
import org.doublerandom.values.refusal.Language;
import org.doublerandom.values.refusal.RefusalTexts;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Refusals outside the protocol's own answers: a page for persons, problem+json for programs. */
@RestController
@RequestMapping("/error")
class RefusalController implements ErrorController {
    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final Page note = Page.named("note");

    @RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> page(HttpServletRequest request) {
        Refusal refusal = Refusal.of(statusOf(request));
        String page = note.with(Map.of("title", refusal.title(), "text", refusal.advice()));
        return answer(statusOf(request)).contentType(HTML).body(page);
    }

    @RequestMapping
    ResponseEntity<String> problem(HttpServletRequest request) {
        HttpStatus status = statusOf(request);
        Language language = Language.wantedBy(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        Problem problem = new Problem(status.value(), Refusal.of(status).code(), null);
        return ResponseEntity.status(status).headers(problem.headers(language)).body(problem.json(language));
    }

    private static ResponseEntity.BodyBuilder answer(HttpStatus status) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status);
        return status == HttpStatus.SERVICE_UNAVAILABLE ? answer.header(HttpHeaders.RETRY_AFTER, "5") : answer;
    }

    private static HttpStatus statusOf(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure
                && NestedExceptionUtils.getMostSpecificCause(failure) instanceof MongoException) {
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.valueOf(code)
                : HttpStatus.NOT_FOUND;
    }

    enum Refusal {
        BAD("sign-in-request-invalid", "请从原来的页面重新登录。"),
        NOT_SIGNED_IN("not-signed-in", "请从原来的页面重新登录。"),
        FORBIDDEN("not-allowed", "页面已过期或无权访问，请返回并重新打开登录页。"),
        NOT_FOUND("no-such-resource", "没有此页面，请检查地址。"),
        METHOD("method-not-allowed", "请从原来的页面重新登录。"),
        STORE_AWAY("store-away", "请稍后再试。"),
        INTERNAL("internal-error", "请稍后再试。");

        private final String code;
        private final String advice;

        Refusal(String code, String advice) {
            this.code = code;
            this.advice = advice;
        }

        static Refusal of(HttpStatus status) {
            return switch (status) {
                case UNAUTHORIZED -> NOT_SIGNED_IN;
                case FORBIDDEN -> FORBIDDEN;
                case NOT_FOUND -> NOT_FOUND;
                case METHOD_NOT_ALLOWED -> METHOD;
                case SERVICE_UNAVAILABLE -> STORE_AWAY;
                default -> status.is4xxClientError() ? BAD : INTERNAL;
            };
        }

        String code() {
            return code;
        }

        String title() {
            return RefusalTexts.title(code, Language.CHINESE);
        }

        String advice() {
            return advice;
        }
    }
}
