package org.doublerandom.identity.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import org.doublerandom.identity.account.AccountRoles;
import org.doublerandom.values.Role;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;

/** The document offers for accounts what {@link OfPersons} takes: no roles of machines. */
@Component
class RolesInTheDocument implements GlobalOpenApiCustomizer {
    private static final List<Class<?>> REQUESTS = List.of(NewAccountRequest.class, RolesRequest.class);

    @Override
    public void customise(OpenAPI document) {
        for (Class<?> request : REQUESTS) {
            Schema<?> body = document.getComponents().getSchemas().get(request.getSimpleName());
            Schema<String> role = new Schema<>();
            role.addType("string");
            role.setEnum(AccountRoles.ofPersons().stream().map(Role::name).toList());
            Schema<?> roles = body.getProperties().get("roles");
            roles.setItems(role);
        }
    }
}
