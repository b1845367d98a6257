package org.doublerandom.publication.domain.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.doublerandom.publication.domain.log.Difference.Kind;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;
import org.junit.jupiter.api.Test;

/** The past rewritten: whatever is served later is held against what was told (draw protocol §10). */
class LogComparisonTest {
    private static final String AUTHORITY = "330100-SAMR";
    private static final Instant NOW = Instant.parse("2024-04-18T02:00:00Z");

    private final List<String> chain = chain(5, "");

    private static List<String> chain(int records, String mark) {
        List<String> texts = new ArrayList<>();
        for (int n = 1; n <= records; n++) {
            texts.add(following(texts, "record " + n + mark));
        }
        return texts;
    }

    private static String following(List<String> texts, String content) {
        String prev = texts.isEmpty()
                ? "0".repeat(64)
                : Digest.of(texts.get(texts.size() - 1)).hex();
        return "DRAW1 result\nprev " + prev + "\n" + content + "\nEND\n";
    }

    private static List<ServedRecord> served(List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new ServedRecord(i + 1, texts.get(i)))
                .toList();
    }

    private static List<ToldRecord> told(List<String> texts) {
        return texts.stream()
                .map(text -> ToldRecord.of(AUTHORITY, text, Digest.of(text).hex(), NOW))
                .toList();
    }

    private static List<Difference> differences(List<String> told, List<String> served) {
        return new LogComparison(told(told), served(served)).differences();
    }

    private static Difference about(Kind kind, String text) {
        return new Difference(kind, Digest.of(text).hex());
    }

    @Test
    void whatIsServedAsItWasToldHasNone() {
        assertThat(differences(chain, chain)).isEmpty();
        assertThat(differences(List.of(), List.of())).isEmpty();
        assertThat(differences(chain.subList(0, 3), chain)).as("not told yet").isEmpty();
        assertThat(differences(chain.subList(2, 5), chain))
                .as("written before anybody listened")
                .isEmpty();
    }

    @Test
    void aRecordReplacedIsMissingAndBreaksTheChain() {
        List<String> replaced = new ArrayList<>(chain);
        replaced.set(2, chain.get(2).replace("record 3", "record X"));

        assertThat(differences(chain, replaced))
                .containsExactly(
                        about(Kind.MISSING, chain.get(2)),
                        about(Kind.BROKEN, chain.get(3)),
                        about(Kind.UNTOLD, replaced.get(2)));
    }

    @Test
    void aLogWrittenAnewFromAPointOnIsMissingFromThere() {
        List<String> anew = new ArrayList<>(chain.subList(0, 2));
        for (int n = 3; n <= 5; n++) {
            anew.add(following(anew, "other " + n));
        }

        assertThat(differences(chain, anew))
                .containsExactly(
                        about(Kind.MISSING, chain.get(2)),
                        about(Kind.MISSING, chain.get(3)),
                        about(Kind.MISSING, chain.get(4)));
    }

    @Test
    void anEndCutOffIsMissing() {
        assertThat(differences(chain, chain.subList(0, 4))).containsExactly(about(Kind.MISSING, chain.get(4)));
        assertThat(differences(chain, List.of())).hasSize(5);
    }

    @Test
    void twoRecordsExchangedBreakTheChain() {
        List<String> exchanged = new ArrayList<>(chain);
        exchanged.set(1, chain.get(2));
        exchanged.set(2, chain.get(1));

        assertThat(differences(chain, exchanged))
                .extracting(Difference::kind)
                .containsExactly(Kind.BROKEN, Kind.BROKEN, Kind.BROKEN);
    }

    @Test
    void afterAChangeOfSuiteTheRecordsAreHeldInTheNewOne() {
        List<String> changed = new ArrayList<>(chain.subList(0, 2));
        String announced = "DRAW1\nsuite SM3\nprev " + Suite.SM3.of(changed.get(1)) + "\nEND\n";
        changed.add(announced);
        changed.add("DRAW1 result\nprev " + Suite.SM3.of(announced) + "\nEND\n");
        String back = "DRAW1\nsuite SHA256\nprev " + Digest.of(changed.get(3)) + "\nEND\n";
        changed.add(back);
        List<ToldRecord> told = new ArrayList<>(told(changed.subList(0, 2)));
        changed.subList(2, 4)
                .forEach(text -> told.add(
                        ToldRecord.of(AUTHORITY, text, Suite.SM3.of(text).hex(), NOW)));
        told.addAll(told(List.of(back)));

        assertThat(new LogComparison(told, served(changed)).differences()).isEmpty();
        assertThat(new LogComparison(told, served(changed.subList(0, 4))).differences())
                .containsExactly(about(Kind.MISSING, back));
        assertThat(LogWatch.of(AUTHORITY, told, served(changed.subList(0, 4)), null, NOW)
                        .head())
                .isEqualTo(Suite.SM3.of(changed.get(3)).hex());
        changed.set(
                2,
                announced.replace(
                        Suite.SM3.of(changed.get(1)).hex(),
                        Digest.of(changed.get(1)).hex()));
        assertThat(new LogComparison(told, served(changed)).differences())
                .as("the record before, named in the old suite")
                .contains(
                        new Difference(Kind.BROKEN, Suite.SM3.of(changed.get(2)).hex()));
    }

    @Test
    void voidsAndAlterationsAreCountedWithThePersonsBehindThem() {
        List<ToldRecord> told = List.of(
                record("DRAW1 void", "by p-approver p-officer"),
                record("DRAW1 strike", "by p-leader p-officer"),
                record("DRAW1 change", "by p-leader p-officer"),
                record("DRAW1 result", "seed 0"),
                record("DRAW1", "suite SHA256"));

        Interventions interventions = Interventions.of(told);

        assertThat(interventions.voids()).isEqualTo(1);
        assertThat(interventions.strikes()).isEqualTo(1);
        assertThat(interventions.changes()).isEqualTo(1);
        assertThat(interventions.byPerson())
                .containsExactly(Map.entry("p-approver", 1L), Map.entry("p-leader", 2L), Map.entry("p-officer", 3L));
    }

    private static ToldRecord record(String first, String line) {
        return ToldRecord.of(AUTHORITY, first + "\n" + line + "\nEND\n", "0".repeat(64), NOW);
    }

    @Test
    void aWatchIsDueAfterEachRecordAndOnceADay() {
        LogWatch first = LogWatch.of(AUTHORITY, told(chain.subList(0, 2)), served(chain.subList(0, 2)), null, NOW);

        assertThat(first.isSound()).isTrue();
        assertThat(first.head()).isEqualTo(Digest.of(chain.get(1)).hex());
        assertThat(first.isDue(2, NOW.plusSeconds(60))).isFalse();
        assertThat(first.isDue(3, NOW.plusSeconds(60))).isTrue();
        assertThat(first.isDue(2, NOW.plus(Duration.ofDays(1)))).isTrue();
    }

    @Test
    void aWatchSaysSinceWhenAndForgetsItWhenAllIsWellAgain() {
        LogWatch wrong = LogWatch.of(AUTHORITY, told(chain), List.of(), null, NOW);
        LogWatch stillWrong = LogWatch.of(AUTHORITY, told(chain), List.of(), wrong, NOW.plusSeconds(9));

        assertThat(stillWrong.wrongSince()).isEqualTo(NOW);
        assertThat(LogWatch.of(AUTHORITY, told(chain), served(chain), stillWrong, NOW.plusSeconds(18))
                        .wrongSince())
                .isNull();
    }
}
