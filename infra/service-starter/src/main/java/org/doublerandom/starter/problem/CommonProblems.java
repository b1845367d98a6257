package org.doublerandom.starter.problem;

import static org.doublerandom.starter.problem.ProblemTable.on;

import org.doublerandom.facts.command.KeyUsedForAnotherPayload;
import org.doublerandom.facts.level.NotLevel;
import org.doublerandom.facts.level.UnknownStreamAhead;
import org.doublerandom.facts.store.AlreadyExists;
import org.doublerandom.facts.store.TooManyLostRaces;
import org.doublerandom.facts.work.ServiceAway;
import org.doublerandom.starter.command.BodyTooLarge;
import org.doublerandom.starter.command.IfMatchMissing;
import org.doublerandom.starter.command.KeyMalformed;
import org.doublerandom.starter.command.KeyMissing;
import org.doublerandom.starter.security.NotAllowed;
import org.doublerandom.starter.security.NotReadable;
import org.doublerandom.starter.security.UnknownAuthority;
import org.doublerandom.values.EditedMeanwhile;
import org.doublerandom.values.OfAnotherAuthority;
import org.doublerandom.values.RoleMissing;
import org.springframework.dao.DataAccessException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** The refusals that every service shares. */
final class CommonProblems {
    static final ProblemTable TABLE = ProblemTable.of(
            on(IllegalArgumentException.class, 400, "invalid-value", "请求内容不符合要求", "A value is not acceptable"),
            on(HttpMessageNotReadableException.class, 400, "unreadable-body", "请求内容无法读取", "The body cannot be read"),
            on(RequestRejectedException.class, 400, "request-malformed", "请求格式不正确", "The request is malformed"),
            on(
                    KeyMissing.class,
                    400,
                    "idempotency-key-missing",
                    "缺少 Idempotency-Key 请求头",
                    "Idempotency-Key is missing"),
            on(
                    KeyMalformed.class,
                    400,
                    "idempotency-key-malformed",
                    "Idempotency-Key 格式不正确",
                    "Idempotency-Key is malformed"),
            on(
                    KeyUsedForAnotherPayload.class,
                    422,
                    "idempotency-key-reused",
                    "该 Idempotency-Key 已用于其他内容",
                    "Idempotency-Key was used for another payload"),
            on(IfMatchMissing.class, 428, "if-match-missing", "缺少 If-Match 请求头", "If-Match is missing"),
            on(
                    EditedMeanwhile.class,
                    412,
                    "edited-meanwhile",
                    "内容已被他人修改，请重新读取",
                    "Somebody else has edited it meanwhile; read it again"),
            on(BodyTooLarge.class, 413, "body-too-large", "请求内容过大", "The body is too large"),
            on(MaxUploadSizeExceededException.class, 413, "body-too-large", "请求内容过大", "The body is too large"),
            on(MultipartException.class, 400, "unreadable-body", "请求内容无法读取", "The body cannot be read"),
            on(AuthenticationException.class, 401, "not-signed-in", "请先登录", "Sign in first"),
            on(
                    OAuth2AuthenticationException.class,
                    401,
                    "token-invalid",
                    "登录凭证无效或已过期",
                    "The token is invalid or has expired"),
            on(AuthenticationServiceException.class, 503, "identity-away", "身份服务暂时不可用", "Identity is away"),
            on(RoleMissing.class, 403, "role-missing", "缺少办理此事项的角色", "The role for this is missing"),
            on(OfAnotherAuthority.class, 403, "of-another-authority", "不属于该机关", "It belongs to another authority"),
            on(
                    UnknownAuthority.class,
                    403,
                    "unknown-authority",
                    "本平台没有登记您的机关",
                    "Your authority is not registered here"),
            on(NotReadable.class, 404, "no-such-resource", "没有此资源", "There is no such resource"),
            on(NotAllowed.class, 403, "not-allowed", "没有办理此事项的权限", "You may not do this"),
            on(NoHandlerFoundException.class, 404, "no-such-resource", "没有此资源", "There is no such resource"),
            on(NoResourceFoundException.class, 404, "no-such-resource", "没有此资源", "There is no such resource"),
            on(
                    HttpRequestMethodNotSupportedException.class,
                    405,
                    "method-not-allowed",
                    "不支持此请求方法",
                    "Method not allowed"),
            on(HttpMediaTypeNotAcceptableException.class, 406, "not-acceptable", "无法提供所要求的格式", "Not acceptable"),
            on(
                    HttpMediaTypeNotSupportedException.class,
                    415,
                    "media-type-not-supported",
                    "不支持此内容类型",
                    "Media type not supported"),
            on(AlreadyExists.class, 409, "already-exists", "已经存在", "It exists already"),
            on(
                    NotLevel.class,
                    503,
                    "not-level",
                    "数据恢复后尚未与消息记录核对一致，暂不受理",
                    "Not level with the topics after a restore; no command is taken yet"),
            on(UnknownStreamAhead.class, 404, "unknown-stream-ahead", "没有此待决定的事件流", "There is no such stream"),
            on(TooManyLostRaces.class, 503, "too-busy", "系统繁忙，请稍后再试", "Too busy, try again"),
            on(DataAccessException.class, 503, "store-away", "数据存储暂时不可用", "The store is away"),
            on(ServiceAway.class, 503, "service-away", "相关服务暂时不可用", "Another service is away"),
            on(Error.class, 500, "internal-error", "系统内部错误", "Internal error"));

    private CommonProblems() {}
}
