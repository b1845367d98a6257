package org.doublerandom.identity.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import org.doublerandom.identity.account.Role;

record RolesRequest(@NotEmpty Set<@NotNull Role> roles) {
    List<String> names() {
        return roles.stream().map(Role::name).sorted().toList();
    }
}
