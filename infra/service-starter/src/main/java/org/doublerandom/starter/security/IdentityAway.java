package org.doublerandom.starter.security;

import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;

/** Without the issuer's keys no token can be checked: that is an outage, not a bad token. */
final class IdentityAway implements ObjectPostProcessor<BearerTokenAuthenticationFilter> {
    private final ProblemWriter problems;

    IdentityAway(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
        filter.setAuthenticationFailureHandler(
                (request, response, refusal) -> problems.write(request, response, refusal));
        return filter;
    }
}
