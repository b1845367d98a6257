package org.doublerandom.starter.problem;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/** How the exceptions of others are told, which cannot say it themselves. */
final class ForeignRefusals {
    static final Map<Class<?>, ProblemType> TABLE = Stream.of(
                    new ProblemType(IllegalArgumentException.class, 400, "invalid-value"),
                    new ProblemType(HttpMessageNotReadableException.class, 400, "unreadable-body"),
                    new ProblemType(MultipartException.class, 400, "unreadable-body"),
                    new ProblemType(RequestRejectedException.class, 400, "request-malformed"),
                    new ProblemType(AuthenticationException.class, 401, "not-signed-in"),
                    new ProblemType(OAuth2AuthenticationException.class, 401, "token-invalid"),
                    new ProblemType(NoHandlerFoundException.class, 404, "no-such-resource"),
                    new ProblemType(NoResourceFoundException.class, 404, "no-such-resource"),
                    new ProblemType(HttpRequestMethodNotSupportedException.class, 405, "method-not-allowed"),
                    new ProblemType(HttpMediaTypeNotAcceptableException.class, 406, "not-acceptable"),
                    new ProblemType(MaxUploadSizeExceededException.class, 413, "body-too-large"),
                    new ProblemType(HttpMediaTypeNotSupportedException.class, 415, "media-type-not-supported"),
                    new ProblemType(Error.class, 500, "internal-error"),
                    new ProblemType(AuthenticationServiceException.class, 503, "identity-away"),
                    new ProblemType(DataAccessException.class, 503, "store-away"))
            .collect(Collectors.toUnmodifiableMap(ProblemType::refusal, type -> type));

    private ForeignRefusals() {}
}
