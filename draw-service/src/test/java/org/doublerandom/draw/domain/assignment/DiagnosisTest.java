package org.doublerandom.draw.domain.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.doublerandom.draw.domain.frame.InspectorId;
import org.doublerandom.draw.domain.frame.TargetId;
import org.junit.jupiter.api.Test;

class DiagnosisTest {
    private static final List<Place> SHORTAGE = List.of(new Place(new TargetId("T1"), new Slot("LIFT")));

    @Test
    void namesEveryKindThatWouldSuffice() {
        assertThat(diagnosis(List.of(Constraint.RECUSAL, Constraint.CAPACITY)).sentence())
                .isEqualTo("1 of 2 places can be filled. Lifting one of these alone would suffice: recusal, capacity."
                        + " Shortage: the places T1/LIFT have only the inspectors [I1, I2], who can take 3 places in"
                        + " all and one per target");
    }

    @Test
    void saysSoIfNoKindAloneWouldSuffice() {
        assertThat(diagnosis(List.of()).sentence()).contains("Lifting one kind of constraint alone would not suffice.");
    }

    private static Diagnosis diagnosis(List<Constraint> sufficient) {
        List<InspectorId> inspectors = List.of(new InspectorId("I1"), new InspectorId("I2"));
        return new Diagnosis(new Diagnosis.Filled(1, 2), sufficient, SHORTAGE, new Diagnosis.Available(inspectors, 3));
    }
}
