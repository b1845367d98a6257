package org.doublerandom.identity.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.doublerandom.identity.account.Profile;
import org.doublerandom.identity.administration.CreateAccount.NewPerson;
import org.doublerandom.identity.staff.StaffNumber;
import org.doublerandom.starter.input.Text;
import org.doublerandom.values.Role;

record NewAccountRequest(
        @NotNull
        @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{1,63}", message = "2 to 64 letters, digits, dots, hyphens")
        String username,

        @NotNull @Text(max = 50) String name,

        @NotNull @Pattern(regexp = DescriptionRequest.UNIT, message = "* or 1 to 12 digits")
        String unit,

        @NotNull @Size(max = RolesRequest.MOST) List<@NotNull @OfPersons Role> roles,

        @NotNull
        @Schema(type = "string", description = "of the personnel office; kept sealed only, never an identity card")
        StaffNumber staffNumber) {
    NewPerson toPerson() {
        return new NewPerson(username, new Profile(name, unit), RolesRequest.namesOf(roles), staffNumber);
    }
}
