package org.doublerandom.directory.domain.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.doublerandom.values.MalformedValue;
import org.junit.jupiter.api.Test;

class IndustryCodeTest {
    private static final Path STANDARD = Path.of("../infra/tables/src/test/resources/codes/gbt4754-2017.csv");

    /** Of the 20 sections, each division belongs to one. */
    @Test
    void divisionsBelongToTheirSectionsAsInTheStandard() throws IOException {
        Map<String, String> sections = new HashMap<>();
        for (String line : Files.readAllLines(STANDARD)) {
            String[] cells = line.split(",", -1);
            if (cells[0].equals("DIVISION")) {
                sections.put(cells[1], cells[3]);
            }
        }
        assertThat(sections).hasSize(97);

        for (int division = 0; division < 100; division++) {
            String digits = "%02d".formatted(division);
            for (char section = 'A'; section <= 'T'; section++) {
                assertThat(exists(section + digits))
                        .as(section + digits)
                        .isEqualTo(String.valueOf(section).equals(sections.get(digits)));
            }
            if (sections.containsKey(digits)) {
                assertThat(IndustryCode.ofDigits(digits + "10").value())
                        .isEqualTo(sections.get(digits) + digits + "10");
            } else {
                assertThatThrownBy(() -> IndustryCode.ofDigits(digits)).isInstanceOf(MalformedValue.class);
            }
        }
    }

    private static boolean exists(String code) {
        try {
            return new IndustryCode(code).value().equals(code);
        } catch (MalformedValue e) {
            return false;
        }
    }
}
