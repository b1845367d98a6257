package org.doublerandom.gateway;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** What the gateway itself refuses; everything else is the answer of the service behind it. */
enum Refusal {
    REQUEST_MALFORMED(400, "request-malformed", "请求格式不正确", "The request is malformed"),
    NOT_SIGNED_IN(401, "not-signed-in", "请先登录", "Sign in first"),
    TOKEN_INVALID(401, "token-invalid", "登录凭证无效或已过期", "The token is invalid or has expired"),
    NOT_ALLOWED(403, "not-allowed", "没有办理此事项的权限", "You may not do this"),
    NO_SUCH_ROUTE(404, "no-such-route", "没有此地址", "There is no such route"),
    METHOD_NOT_ALLOWED(405, "method-not-allowed", "不支持此请求方法", "Method not allowed"),
    REQUEST_TOO_SLOW(408, "request-too-slow", "请求超时", "The request took too long"),
    BODY_TOO_LARGE(413, "body-too-large", "请求内容过大", "The body is too large"),
    ADDRESS_TOO_LONG(414, "address-too-long", "请求地址过长", "The address is too long"),
    MEDIA_TYPE_NOT_SUPPORTED(415, "media-type-not-supported", "不支持此内容类型", "Media type not supported"),
    EXPECTATION_NOT_MET(417, "expectation-not-met", "无法满足 Expect 请求头", "The expectation is not met"),
    TOO_MANY_REQUESTS(429, "too-many-requests", "请求过于频繁，请稍后再试", "Too many requests, try again later"),
    HEADERS_TOO_LARGE(431, "headers-too-large", "请求头过大", "The headers are too large"),
    INTERNAL_ERROR(500, "internal-error", "系统内部错误", "Internal error"),
    SERVICE_AWAY(503, "service-away", "相关服务暂时不可用，请稍后再试", "A service is away, try again"),
    IDENTITY_AWAY(503, "identity-away", "身份服务暂时不可用，请稍后再试", "Identity is away, try again");

    private static final JsonMapper JSON = new JsonMapper();

    private final int status;
    private final String code;
    private final String title;
    private final String titleEn;

    Refusal(int status, String code, String title, String titleEn) {
        this.status = status;
        this.code = code;
        this.title = title;
        this.titleEn = titleEn;
    }

    int status() {
        return status;
    }

    /** How a status that the container chose is told; what is not HTTP as it is spoken here is the request's mistake. */
    static Refusal ofStatus(int status) {
        return switch (status) {
            case 401 -> NOT_SIGNED_IN;
            case 403 -> NOT_ALLOWED;
            case 404 -> NO_SUCH_ROUTE;
            case 405 -> METHOD_NOT_ALLOWED;
            case 408 -> REQUEST_TOO_SLOW;
            case 413 -> BODY_TOO_LARGE;
            case 414 -> ADDRESS_TOO_LONG;
            case 415 -> MEDIA_TYPE_NOT_SUPPORTED;
            case 417 -> EXPECTATION_NOT_MET;
            case 431 -> HEADERS_TOO_LARGE;
            case 501, 505 -> REQUEST_MALFORMED;
            default -> status < 500 ? REQUEST_MALFORMED : INTERNAL_ERROR;
        };
    }

    void write(HttpServletResponse response, String detail) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (status == 401) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (status == 503) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        }
        response.getOutputStream().write(json(detail).getBytes(StandardCharsets.UTF_8));
    }

    String json(String detail) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", URI.create("urn:doublerandom:problem:" + code));
        problem.put("title", title);
        problem.put("titleEn", titleEn);
        problem.put("status", status);
        problem.put("detail", detail);
        problem.put("code", code);
        return JSON.writeValueAsString(problem);
    }
}
