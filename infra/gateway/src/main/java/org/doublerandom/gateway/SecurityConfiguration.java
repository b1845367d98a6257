package org.doublerandom.gateway;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.client.RestTemplate;

@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    // The documentation page styles itself inline and draws its icons from data URIs; no script may be inline.
    private static final String ONLY_OUR_OWN =
            "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self';"
                    + " frame-ancestors 'none'";

    private static final Duration PATIENCE_FOR_KEYS = Duration.ofSeconds(5);

    @Bean
    SecurityFilterChain security(HttpSecurity http, GatewaySettings settings, Rates rates) {
        return http.csrf(csrf -> csrf.disable())
                .logout(logout -> logout.disable())
                .requestCache(cache -> cache.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers(headers, settings))
                .addFilterAfter(new UntouchedBodies(settings.bodyLimit().toBytes()), HeaderWriterFilter.class)
                .addFilterAfter(RateLimit.ofAddresses(rates), HeaderWriterFilter.class)
                .addFilterAfter(RateLimit.ofPersons(rates), BearerTokenAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> rights(requests, settings))
                .oauth2ResourceServer(server -> server.jwt(jwt -> {})
                        .authenticationEntryPoint(SecurityConfiguration::refuse)
                        .withObjectPostProcessor(new TokenRefusals()))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(SecurityConfiguration::refuse))
                .build();
    }

    /** Whatever needs a person needs a token; who may do what is decided by the service. */
    private static void rights(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            GatewaySettings settings) {
        requests.requestMatchers("/api/publication/v1/pending/**").authenticated();
        for (HttpMethod reading : new HttpMethod[] {HttpMethod.GET, HttpMethod.HEAD}) {
            requests.requestMatchers(
                            reading,
                            "/api/publication/v1/**",
                            "/api/directory/v1/frames/*/differences",
                            "/api/directory/v1/registers/*/*/file",
                            "/api/directory/v1/guides/*/*",
                            "/api/directory/v1/checklists/**",
                            "/api/directory/v1/cap-rules/*",
                            "/api/draw/v1/draws/*/files/**",
                            "/api/draw/v1/logs/**")
                    .permitAll();
        }
        for (String context : Routes.contexts(settings).keySet()) {
            requests.requestMatchers("/api/" + context + "/v1/**").authenticated();
        }
        requests.anyRequest().permitAll();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers, GatewaySettings settings) {
        // TLS may end before the gateway: the issuer's address says how persons reach it.
        boolean secure = "https".equals(settings.issuer().getScheme());
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(ONLY_OUR_OWN))
                .httpStrictTransportSecurity(strict -> strict.requestMatcher(request -> secure))
                .frameOptions(frame -> frame.deny())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), geolocation=(), microphone=()"));
    }

    private static void refuse(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        if (refusal instanceof AuthenticationServiceException) {
            Refusal.IDENTITY_AWAY.write(request, response);
        } else if (refusal instanceof OAuth2AuthenticationException) {
            Refusal.TOKEN_INVALID.write(request, response);
        } else {
            Refusal.NOT_SIGNED_IN.write(request, response);
        }
    }

    /** A path that could mean two things is refused before any route is looked at. */
    @Bean
    RequestRejectedHandler ambiguousPaths() {
        return (request, response, refusal) -> Refusal.REQUEST_MALFORMED.write(request, response);
    }

    @Bean
    JwtDecoder tokens(GatewaySettings settings, HttpClient client) {
        JdkClientHttpRequestFactory calls = new JdkClientHttpRequestFactory(client);
        calls.setReadTimeout(PATIENCE_FOR_KEYS);
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(settings.identityUrl() + "/oauth2/jwks")
                .restOperations(new RestTemplate(calls))
                .validateType(false)
                .build();
        String issuer = settings.issuer().toString();
        // Access tokens of this platform (RFC 9068), whichever program brings them.
        decoder.setJwtValidator(JwtValidators.createAtJwtValidator()
                .issuer(issuer)
                .audience(issuer + "/api")
                .validators(all -> all.put("client_id", new JwtClaimValidator<>("client_id", Objects::nonNull)))
                .build());
        return decoder;
    }

    /** Also an outage of identity is answered by the entry point, not by an exception. */
    private static final class TokenRefusals implements ObjectPostProcessor<BearerTokenAuthenticationFilter> {
        @Override
        public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
            filter.setAuthenticationFailureHandler(SecurityConfiguration::refuse);
            return filter;
        }
    }
}
