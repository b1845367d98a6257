package org.doublerandom.identity.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.doublerandom.identity.account.Profile;
import org.doublerandom.starter.input.Text;

record DescriptionRequest(
        @NotNull @Text(max = 50) String name,

        @NotNull @Pattern(regexp = UNIT, message = "* or 1 to 12 digits")
        String unit) {
    static final String UNIT = "\\*|[0-9]{1,12}";

    Profile toProfile() {
        return new Profile(name, unit);
    }
}
