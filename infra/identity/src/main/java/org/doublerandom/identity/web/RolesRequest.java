package org.doublerandom.identity.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.doublerandom.values.Role;

record RolesRequest(@NotEmpty @Size(max = MOST) List<@NotNull @OfPersons Role> roles) {
    /** As many as there are for persons. */
    static final int MOST = 15;

    List<String> names() {
        return namesOf(roles);
    }

    /** Each once, in the order of the alphabet. */
    static List<String> namesOf(List<Role> roles) {
        return roles.stream().map(Role::name).distinct().sorted().toList();
    }
}
