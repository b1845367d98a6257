package org.doublerandom.starter.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.function.Supplier;
import org.doublerandom.facts.audit.AuditEntry;
import org.doublerandom.facts.audit.AuditTrail;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Notes who was refused what. Our own failures (5xx) are no answers to anybody and are not noted. */
public final class AuditedRefusals {
    private static final Logger LOG = LoggerFactory.getLogger(AuditedRefusals.class);

    private final Supplier<@Nullable AuditTrail> trail;
    private final Clock clock;

    /** @param trail none where there is no store */
    AuditedRefusals(Supplier<@Nullable AuditTrail> trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    /** @param code of the refusal, as the problem detail tells it */
    public void told(HttpServletRequest request, int status, String code) {
        AuditedRequest audited = AuditedRequest.of(request);
        AuditTrail kept = trail.get();
        if (kept == null || status >= 500 || !(audited.isCommand() || audited.isConfidential())) {
            return;
        }
        try {
            kept.note(AuditEntry.refused(
                    AuditedRequest.person(), audited.circumstances(), audited.object(), code, clock.instant()));
        } catch (DataAccessException e) {
            // The refusal itself needs no store and is told all the same.
            LOG.error("refusal {} of {} is not in the audit", code, audited.circumstances(), e);
        }
    }
}
