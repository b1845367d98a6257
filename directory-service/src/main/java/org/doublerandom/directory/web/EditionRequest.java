package org.doublerandom.directory.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.doublerandom.directory.domain.item.ItemList;
import org.doublerandom.directory.domain.upper.Level;
import org.doublerandom.directory.domain.upper.Source;
import org.doublerandom.starter.input.Text;
import org.jspecify.annotations.Nullable;

/**
 * @param id the name of the edition here
 * @param follows the edition that it takes the place of
 */
record EditionRequest(
        @NotNull @Pattern(regexp = "[0-9A-Z]{1,16}") String id,
        @NotNull @Text(max = 200) String issuer,
        @NotNull Level level,
        @NotNull @Text(max = 100) String edition,
        @NotNull LocalDate issuedOn,
        @Nullable @Pattern(regexp = "[0-9A-Z]{1,16}") String follows) {
    Source toSource() {
        return new Source(issuer, level, edition, issuedOn, follows == null ? null : new ItemList(follows));
    }
}
