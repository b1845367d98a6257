package org.doublerandom.starter.problem;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.OAuthFlow;
import io.swagger.v3.oas.models.security.OAuthFlows;
import io.swagger.v3.oas.models.security.Scopes;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.doublerandom.problems.Problem;
import org.doublerandom.starter.audit.AuditedRefusals;
import org.doublerandom.starter.security.Operations;
import org.doublerandom.starter.security.ProblemWriter;
import org.doublerandom.starter.security.Rights;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

@AutoConfiguration
class ProblemConfiguration {
    private static final String SIGN_IN = "sign-in";

    @Bean
    Problems problems() {
        return new Problems();
    }

    @Bean
    ProblemAdvice problemAdvice(Problems problems, AuditedRefusals audit) {
        return new ProblemAdvice(problems, audit);
    }

    @Bean
    GlobalOperationCustomizer problemResponses(Problems problems, Operations operations, Rights rights) {
        return new ProblemResponses(problems, operations, rights);
    }

    @Bean
    ProblemWriter problemWriter(Problems problems, AuditedRefusals audit) {
        return (request, response, refusal) -> {
            ProblemType type = problems.require(refusal.getClass());
            audit.told(request, type.status(), type.code());
            String detail = Problems.detailOf(type, refusal, request);
            new Problem(type.status(), type.code(), detail, Problems.placeOf(refusal, detail)).write(request, response);
        };
    }

    @Bean
    OpenAPI openApi(@Value("${spring.application.name}") String service) {
        OAuthFlow codeWithPkce = new OAuthFlow()
                .authorizationUrl("/oauth2/authorize")
                .tokenUrl("/oauth2/token")
                .scopes(new Scopes().addString("openid", "who you are"));
        return new OpenAPI()
                .info(new Info().title(service).version("v1"))
                .servers(List.of(new Server().url("/")))
                .addSecurityItem(new SecurityRequirement().addList(SIGN_IN))
                .components(new Components()
                        .addSecuritySchemes(
                                SIGN_IN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.OAUTH2)
                                        .flows(new OAuthFlows().authorizationCode(codeWithPkce))));
    }
}
