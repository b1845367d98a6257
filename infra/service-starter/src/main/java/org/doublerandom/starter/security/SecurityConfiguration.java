package org.doublerandom.starter.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.doublerandom.starter.revocation.RevokedTokens;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.client.autoconfigure.servlet.OAuth2ClientWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.OAuth2ResourceServerWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

@AutoConfiguration(
        before = {
            ServletWebSecurityAutoConfiguration.class,
            OAuth2ResourceServerAutoConfiguration.class,
            OAuth2ResourceServerWebSecurityAutoConfiguration.class,
            OAuth2ClientWebSecurityAutoConfiguration.class
        })
class SecurityConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(SecurityConfiguration.class);

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            ProblemWriter problems,
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings,
            Operations operations,
            Rights rights,
            @Value("${doublerandom.public-paths:}") String[] publicPaths) {
        AuthenticationEntryPoint notSignedIn = problems::write;
        AccessDeniedHandler notAllowed = (request, response, refusal) ->
                problems.write(request, response, new NotAllowed(request.getMethod() + " " + request.getRequestURI()));
        RequestMatcher publicOperation = request -> isPublic(mappings.getObject(), operations, rights, request);
        return http.csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/actuator/health/**", "/actuator/prometheus", "/v3/api-docs/**", "/error")
                        .permitAll()
                        .requestMatchers(publicPaths)
                        .permitAll()
                        .requestMatchers("/internal/**")
                        .hasRole("SERVICE")
                        .requestMatchers(publicOperation)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(rolesOfToken()))
                        .authenticationEntryPoint(notSignedIn)
                        .accessDeniedHandler(notAllowed)
                        .withObjectPostProcessor(new IdentityAway(problems)))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(notSignedIn).accessDeniedHandler(notAllowed))
                .build();
    }

    @Bean
    @ConditionalOnMissingBean
    JwtDecoder jwtDecoder(
            ClientHttpRequestFactory innerConnections,
            @Value("${doublerandom.identity-url}") String identity,
            @Value("${doublerandom.issuer}") String issuer,
            RevokedTokens revoked) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(identity + "/oauth2/jwks")
                .restOperations(new RestTemplate(innerConnections))
                .validateType(false)
                .build();
        decoder.setJwtValidator(AccessTokens.validator(issuer, revoked));
        return decoder;
    }

    private static JwtAuthenticationConverter rolesOfToken() {
        JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(SecurityConfiguration::authoritiesOf);
        return converter;
    }

    private static List<GrantedAuthority> authoritiesOf(Jwt token) {
        return SignedIn.rolesOf(token).stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }

    private static boolean isPublic(
            RequestMappingHandlerMapping mapping, Operations operations, Rights rights, HttpServletRequest request) {
        if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
            ServletRequestPathUtils.parseAndCache(request);
        }
        try {
            HandlerExecutionChain handler = mapping.getHandler(new AcceptingAll(request));
            String operation = handler != null && handler.getHandler() instanceof HandlerMethod method
                    ? operations.nameOf(method)
                    : null;
            return operation != null && rights.isPublic(operation);
        } catch (ServletException e) {
            // No operation fits the request (method, media type): nothing public is asked for.
            return false;
        } catch (Exception e) {
            // The look-up declares all there are. A token is demanded then, which is the safe answer.
            LOG.warn("{} {}: whether it is public cannot be told", request.getMethod(), request.getRequestURI(), e);
            return false;
        }
    }
}
