package org.doublerandom.starter.audit;

import java.time.Clock;
import org.doublerandom.facts.audit.AuditEntry;
import org.doublerandom.facts.audit.AuditTrail;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Notes a confidential reading when it is allowed and before it leaves: without the note there is no answer. */
@RestControllerAdvice
final class AuditedReads implements ResponseBodyAdvice<Object> {
    private final ObjectProvider<AuditTrail> trail;
    private final Clock clock;

    AuditedReads(ObjectProvider<AuditTrail> trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public boolean supports(MethodParameter operation, Class<? extends HttpMessageConverter<?>> converter) {
        return AnnotatedElementUtils.hasAnnotation(operation.getAnnotatedElement(), Confidential.class)
                || AnnotatedElementUtils.hasAnnotation(operation.getContainingClass(), Confidential.class);
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter operation,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        AuditTrail kept = trail.getIfAvailable();
        if (kept != null && request instanceof ServletServerHttpRequest servlet) {
            AuditedRequest audited = AuditedRequest.of(servlet.getServletRequest());
            kept.note(AuditEntry.read(
                    AuditedRequest.person(), audited.circumstances(), audited.object(), clock.instant()));
        }
        return body;
    }
}
