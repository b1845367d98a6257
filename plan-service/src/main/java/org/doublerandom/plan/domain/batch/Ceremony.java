package org.doublerandom.plan.domain.batch;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who leaves secrets for a batch's draw, and how its dice are thrown and read. Fixed before anything is drawn, so that nobody chooses afterwards when to
 * stop, when to begin, or who reads (protocol §6 and §10).
 *
 * @param dice how many throws, 20 to 100
 * @param waitSeconds least time from the publication of the announcement to the first entry, 60 to 86400
 * @param parties organisations beside the authority that leave a secret each, ascending; without all of them nothing is announced
 * @param grade where the randomness of the first attempt comes from
 * @param witnesses ascending by person; at least three, of two organisations, one of them not the authority
 */
public record Ceremony(
        int dice,
        int waitSeconds,
        List<Witness> witnesses,
        List<AuthorityCode> parties,
        @Nullable Grade grade) {
    public static final int LEAST_DICE = 20;
    public static final int MOST_DICE = 100;
    public static final int LEAST_WAIT = 60;
    public static final int MOST_WAIT = 86_400;
    private static final int LEAST_WITNESSES = 3;
    private static final int LEAST_ORGANISATIONS = 2;

    /** Who reads the dice, and for which organisation: the one that his sign-in names. */
    public record Witness(PersonId person, AuthorityCode organisation) {}

    public Ceremony {
        requireRange("throws", dice, LEAST_DICE, MOST_DICE);
        requireRange("wait", waitSeconds, LEAST_WAIT, MOST_WAIT);
        witnesses =
                witnesses.stream().sorted(Comparator.comparing(Witness::person)).toList();
        // Of batches that were proposed before parties were named: the authority alone.
        parties = parties == null
                ? List.of()
                : parties.stream().distinct().sorted().toList();
        // Of batches that were proposed before it was chosen.
        grade = grade == null ? Grade.LD : grade;
    }

    /** Of grade LD. */
    public Ceremony(int dice, int waitSeconds, List<Witness> witnesses, List<AuthorityCode> parties) {
        this(dice, waitSeconds, witnesses, parties, Grade.LD);
    }

    /** @param involved who has a part in the draw already: no witness of it */
    void requireWitnesses(AuthorityCode authority, PersonId... involved) {
        requireOrganisations(authority);
        if (parties.contains(authority)) {
            throw new AuthorityIsAParty(authority);
        }
        if (grade == Grade.L1 && parties.isEmpty()) {
            throw new NoOtherParty(grade);
        }
        for (PersonId person : involved) {
            if (isWitness(person)) {
                throw new WitnessHasAnotherDuty(person);
            }
        }
    }

    private void requireOrganisations(AuthorityCode authority) {
        Set<PersonId> persons = new HashSet<>();
        Set<AuthorityCode> organisations = new HashSet<>();
        for (Witness witness : witnesses) {
            if (!persons.add(witness.person())) {
                throw new WitnessRepeated(witness.person());
            }
            organisations.add(witness.organisation());
        }
        boolean fromElsewhere = organisations.stream().anyMatch(each -> !each.equals(authority));
        if (persons.size() < LEAST_WITNESSES || organisations.size() < LEAST_ORGANISATIONS || !fromElsewhere) {
            throw new TooFewWitnesses(persons.size(), organisations.size());
        }
    }

    boolean isWitness(PersonId person) {
        return witnesses.stream().anyMatch(witness -> witness.person().equals(person));
    }

    /** As the public reads it. */
    String words() {
        String others = parties.isEmpty()
                ? ""
                : "、" + parties.stream().map(AuthorityCode::value).collect(Collectors.joining("、"));
        String first = grade == Grade.L1
                ? "首次抽取：本机关%s公告前各作承诺，公告发布后、截止时间前各寄存一份秘密，本机关最先，截止时一并开启，缺一即作废；再次抽取：".formatted(others)
                : "";
        return first
                + "本机关%s各封存一份秘密；公开掷骰 %d 次，公告发布满 %d 秒后方可录入读数；见证人 %d 名，来自 %d 个组织，前两份读数须来自不同组织"
                        .formatted(
                                others,
                                dice,
                                waitSeconds,
                                witnesses.size(),
                                witnesses.stream()
                                        .map(Witness::organisation)
                                        .distinct()
                                        .count());
    }

    private static void requireRange(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(what + ": " + value + " (expected: " + least + " to " + most + ")");
        }
    }
}
