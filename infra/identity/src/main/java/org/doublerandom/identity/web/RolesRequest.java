package org.doublerandom.identity.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import org.doublerandom.values.Role;

record RolesRequest(@NotEmpty Set<@NotNull @OfPersons Role> roles) {
    List<String> names() {
        return roles.stream().map(Role::name).sorted().toList();
    }
}
