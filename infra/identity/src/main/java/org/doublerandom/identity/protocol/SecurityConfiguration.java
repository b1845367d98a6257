package org.doublerandom.identity.protocol;

import static org.springframework.security.config.Customizer.withDefaults;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.doublerandom.identity.IdentitySettings;
import org.doublerandom.identity.keys.SigningKeys;
import org.doublerandom.identity.signin.CurrentAccounts;
import org.doublerandom.identity.signin.SecondFactorRule;
import org.doublerandom.identity.signin.SessionLife;
import org.doublerandom.identity.tokens.InnerAddress;
import org.doublerandom.identity.tokens.InnerGrants;
import org.doublerandom.identity.tokens.PublicClients;
import org.doublerandom.identity.tokens.RefreshTokens;
import org.doublerandom.identity.tokens.Revocations;
import org.doublerandom.identity.tokens.SignOut;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.oidc.web.authentication.OidcLogoutAuthenticationSuccessHandler;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.DelegatingOAuth2TokenGenerator;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.ExceptionMappingAuthenticationFailureHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    // A form may lead on to a program on the same machine: browsers apply form-action to redirects, too.
    private static final String ONLY_OUR_OWN = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none';"
            + " form-action 'self' http://127.0.0.1:*; frame-ancestors 'none'";

    private static final JOSEObjectType ACCESS_TOKEN = new JOSEObjectType("at+jwt");

    /** The endpoints of the protocol; declared first, for any own chain switches off the ready-made ones. */
    @Bean
    @Order(1)
    SecurityFilterChain protocol(
            HttpSecurity http,
            Clock clock,
            IdentitySettings settings,
            CurrentAccounts accounts,
            RegisteredClientRepository clients,
            SignOut signOut,
            SecondFactorRule secondFactor) {
        PublicClients programs = new PublicClients(clients);
        OidcLogoutAuthenticationSuccessHandler signedOut = new OidcLogoutAuthenticationSuccessHandler();
        signedOut.setLogoutHandler(signOut);
        http.oauth2AuthorizationServer(server -> {
            http.securityMatcher(server.getEndpointsMatcher());
            server.clientAuthentication(
                            client -> client.authenticationConverter(programs).authenticationProvider(programs))
                    .oidc(oidc -> oidc.logoutEndpoint(logout -> logout.logoutResponseHandler(signedOut)));
        });
        return http.addFilterBefore(new InnerGrants(), SecurityContextHolderFilter.class)
                .addFilterBefore(
                        new SessionLife(clock, person -> accounts.of(person) == null),
                        SecurityContextHolderFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().access(secondFactor))
                .oauth2ResourceServer(server -> server.jwt(withDefaults()))
                .headers(headers -> stayWithTls(headers, settings))
                .exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(
                                new UnknownProgram(), UnknownProgram::asks)
                        .defaultAuthenticationEntryPointFor(
                                new BearerTokenAuthenticationEntryPoint(),
                                PathPatternRequestMatcher.pathPattern("/userinfo"))
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/login"),
                                new MediaTypeRequestMatcher(MediaType.TEXT_HTML))
                        .defaultAccessDeniedHandlerFor(
                                secondFactor::askForIt, PathPatternRequestMatcher.pathPattern("/oauth2/authorize")))
                .build();
    }

    /** What services ask for. */
    @Bean
    @Order(2)
    SecurityFilterChain services(HttpSecurity http) {
        JwtAuthenticationConverter roles = new JwtAuthenticationConverter();
        JwtGrantedAuthoritiesConverter granted = new JwtGrantedAuthoritiesConverter();
        granted.setAuthoritiesClaimName("roles");
        granted.setAuthorityPrefix("ROLE_");
        roles.setJwtGrantedAuthoritiesConverter(granted);
        return http.securityMatcher("/internal/**")
                .addFilterBefore(new InnerAddress(), SecurityContextHolderFilter.class)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().hasRole("SERVICE"))
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(roles)))
                .build();
    }

    /**
     * The pages for persons, which are there while the store is away: whose account is no more, the protocol sees. What is
     * below {@code /api} has the chain of all services.
     */
    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http, Clock clock, IdentitySettings settings, SignOut signOut) {
        return http.securityMatcher(request -> !request.getRequestURI().startsWith("/api/"))
                .addFilterBefore(new SessionLife(clock, person -> false), SecurityContextHolderFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/login", "/logout", "/identity/**", "/error", "/actuator/**", "/v3/api-docs/**")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .formLogin(form -> form.loginPage("/login")
                        .defaultSuccessUrl("/identity/signed-in")
                        .failureHandler(refusals()))
                .logout(logout -> logout.addLogoutHandler(signOut).logoutSuccessUrl("/login?logout"))
                .headers(headers -> {
                    headers.contentSecurityPolicy(policy -> policy.policyDirectives(ONLY_OUR_OWN));
                    stayWithTls(headers, settings);
                })
                .build();
    }

    // TLS may end before identity, or before the gateway: the issuer's address says how persons reach it.
    private static void stayWithTls(HeadersConfigurer<HttpSecurity> headers, IdentitySettings settings) {
        boolean secure = settings.issuer().startsWith("https:");
        headers.httpStrictTransportSecurity(strict -> strict.requestMatcher(request -> secure));
    }

    private static AuthenticationFailureHandler refusals() {
        ExceptionMappingAuthenticationFailureHandler refusals = new ExceptionMappingAuthenticationFailureHandler();
        refusals.setDefaultFailureUrl("/login?error");
        refusals.setExceptionMappings(Map.of(LockedException.class.getName(), "/login?error=locked"));
        return refusals;
    }

    @Bean
    AuthorizationServerSettings authorizationServer(IdentitySettings settings) {
        return AuthorizationServerSettings.builder().issuer(settings.issuer()).build();
    }

    @Bean
    OAuth2TokenGenerator<?> tokenGenerator(JWKSource<SecurityContext> keys, Claims claims, Clock clock) {
        JwtGenerator signed = new JwtGenerator(new NimbusJwtEncoder(keys));
        signed.setJwtCustomizer(claims);
        signed.setClock(clock);
        return new DelegatingOAuth2TokenGenerator(signed, new RefreshTokens(clock));
    }

    @Bean
    SigningKeys keys(IdentitySettings settings, Clock clock) throws IOException, JOSEException {
        return new SigningKeys(settings.signingKey(), clock);
    }

    /** What identity itself is asked with: its access tokens. */
    @Bean
    JwtDecoder tokens(JWKSource<SecurityContext> keys, IdentitySettings settings, Revocations revocations) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(keys)
                .jwtProcessorCustomizer(
                        processor -> processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(ACCESS_TOKEN)))
                .build();
        decoder.setJwtValidator(JwtValidators.createAtJwtValidator()
                .issuer(settings.issuer())
                .audience(settings.issuer() + "/api")
                .validators(all -> {
                    all.put("client_id", new JwtClaimValidator<>("client_id", Objects::nonNull));
                    all.put("revoked", revocations);
                })
                .build());
        return decoder;
    }

    @Bean
    PasswordEncoder passwords() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
