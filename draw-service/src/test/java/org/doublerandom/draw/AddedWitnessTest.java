package org.doublerandom.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.doublerandom.testkit.TestPerson;
import org.doublerandom.testkit.api.Answer;
import org.doublerandom.values.Digest;
import org.junit.jupiter.api.Test;

/** A draw whose witnesses cannot enter does not wait for ever: others are added, by whom the protocol lets do so. */
class AddedWitnessTest extends DrawCeremony {
    private static final String ADDED = "org.doublerandom.draw.WitnessAdded.v1";
    private final TestPerson sun = TestPerson.with("p-sun", "WITNESS").ofAuthority("999999-CPPCC");
    private final TestPerson supervisor =
            TestPerson.with("p-supervisor", "SUPERVISOR").ofAuthority("999999-NPC");

    private Answer add(String id, TestPerson person, TestPerson witness, String organisation) {
        return api.as(person)
                .post(DRAWS + "/" + id + "/witnesses", Map.of("person", witness.id(), "organisation", organisation));
    }

    private Answer addSun(String id, TestPerson person) {
        return add(id, person, sun, "999999-CPPCC");
    }

    private int added(String id) {
        return draw(id).at("/readings/added").asInt();
    }

    @Test
    void approverAndOfficerTogetherAddOneForTheThirdEntry() {
        String id = published("2024.L01.B1", SampleFrame.of(20));
        addSun(id, with("p-nobody", "WITNESS")).isRefused(403, "role-missing");
        addSun(id, with("p-drafter", "DRAW_OFFICER")).isRefused(403, "draw-officer-has-another-duty");
        add(id, officer, with("p-drafter", "WITNESS"), authority).isRefused(403, "witness-has-another-duty");
        add(id, officer, liu, "999999-LAW").isRefused(409, "witness-is-named-already");
        addSun(id, officer).isStatus(201);
        addSun(id, officer).isStatus(201);
        addSun(id, with("p-officer", "APPROVER")).isStatus(201);
        add(id, approver, sun, "999999-NEWS").isStatus(201);
        assertThat(added(id)).as("nobody alone, and both the same").isZero();
        enter(id, sun, THROWS).isRefused(403, "witness-is-not-named");

        addSun(id, approver).isStatus(201);

        assertThat(added(id)).isEqualTo(1);
        var told = others.await("draw.events.v1", ADDED, id, 1);
        enter(id, sun, THROWS).isRefused(403, "witness-is-not-named");
        enter(id, wang, THROWS).isStatus(200);
        add(id, officer, zhao, "999999-NEWS").isRefused(409, "witness-is-named-already");
        add(id, officer, with("p-late", "WITNESS"), authority).isRefused(409, "added-after-first-entry");
        enter(id, liu, THROWS.replace('3', '2')).isStatus(200);
        enter(id, sun, THROWS).isStatus(200);
        awaitOutcome(id);
        String line = publicFile(id, "readings.txt")
                .text()
                .lines()
                .filter(each -> each.startsWith("added "))
                .findFirst()
                .orElseThrow();
        assertThat(line).startsWith("added p-sun 999999-CPPCC ").endsWith(" p-officer p-second");
        assertThat(told.get(0).body()).contains(Digest.of(line + "\n").hex());
    }

    @Test
    void theSupervisorAddsOneAfterTwentyWorkingDaysAsIfTheSchemeHadNamedHim() {
        String id = published("2024.L01.B1", SampleFrame.of(20));
        enter(id, wang, THROWS).isStatus(200);
        addSun(id, supervisor).isRefused(409, "supervisor-is-early");
        addSun(id, with("p-own-supervisor", "SUPERVISOR")).isRefused(409, "supervisor-is-of-the-bureau");
        clock().forward(Duration.ofDays(40));
        add(id, supervisor, with("p-more", "WITNESS"), authority).isRefused(409, "organisation-has-entered");

        addSun(id, supervisor).isStatus(201);
        enter(id, sun, THROWS).isStatus(200);

        awaitOutcome(id);
        assertThat(publicFile(id, "readings.txt").text()).contains("added p-sun 999999-CPPCC ", " p-supervisor -\n");
        addSun(id, supervisor).isRefused(409, "draw-is-not-announced");
    }
}
