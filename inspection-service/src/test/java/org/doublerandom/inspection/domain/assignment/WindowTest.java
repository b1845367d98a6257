package org.doublerandom.inspection.domain.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.doublerandom.inspection.domain.value.Wording;
import org.junit.jupiter.api.Test;

class WindowTest {
    private static final LocalDate LAST = LocalDate.of(2024, 6, 30);
    private static final Wording FLOOD = new Wording("汛期停查");

    private final Window window = new Window(LocalDate.of(2024, 4, 1), LAST);

    @Test
    void inTimeNoReasonIsKept() {
        assertThat(window.lateReason(LAST, null)).isNull();
        assertThat(window.lateReason(LAST, FLOOD)).isNull();
    }

    @Test
    void afterTheWindowAReasonIsNeededAndStays() {
        assertThat(window.lateReason(LAST.plusDays(1), FLOOD)).isEqualTo(FLOOD);
        assertThatThrownBy(() -> window.lateReason(LAST.plusDays(1), null))
                .isInstanceOf(WindowIsOver.class)
                .hasMessage(
                        "lateReason: none on 2024-07-01 (expected: a reason, because the window ended on 2024-06-30)");
    }
}
