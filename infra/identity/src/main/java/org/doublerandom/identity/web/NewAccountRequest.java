package org.doublerandom.identity.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.doublerandom.identity.account.Profile;
import org.doublerandom.identity.administration.CreateAccount.NewPerson;
import org.doublerandom.identity.staff.StaffNumber;
import org.doublerandom.values.Role;

record NewAccountRequest(
        @NotNull
        @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{1,63}", message = "2 to 64 letters, digits, dots, hyphens")
        String username,

        @NotNull @Size(min = 1, max = 50) String name,

        @NotNull @Pattern(regexp = DescriptionRequest.UNIT, message = "* or 1 to 12 digits")
        String unit,

        @NotNull Set<@NotNull @OfPersons Role> roles,

        @NotNull
        @Schema(type = "string", description = "of the personnel office; kept sealed only, never an identity card")
        StaffNumber staffNumber) {
    NewPerson toPerson() {
        List<String> names = roles.stream().map(Role::name).sorted().toList();
        return new NewPerson(username, new Profile(name, unit), names, staffNumber);
    }
}
