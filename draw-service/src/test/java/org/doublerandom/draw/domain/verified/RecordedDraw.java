package org.doublerandom.draw.domain.verified;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.doublerandom.draw.domain.assignment.Diagnosis;
import org.doublerandom.draw.domain.assignment.Member;
import org.doublerandom.draw.domain.assignment.Teams;
import org.doublerandom.draw.domain.frame.InspectorId;
import org.doublerandom.draw.domain.frame.Recusal;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.outcome.Outcome;
import org.doublerandom.draw.domain.protocol.DrawNumber;
import org.doublerandom.draw.domain.protocol.Salt;
import org.doublerandom.draw.domain.record.ChangeRecord;
import org.doublerandom.draw.domain.record.Detail;
import org.doublerandom.draw.domain.record.LogRecord;
import org.doublerandom.draw.domain.record.StrikeRecord;
import org.doublerandom.draw.domain.record.TwoPersons;
import org.doublerandom.draw.domain.record.VoidDetail;
import org.doublerandom.draw.domain.record.VoidRecord;
import org.doublerandom.draw.domain.standing.Altered;
import org.doublerandom.draw.domain.standing.StandingDraw;
import org.doublerandom.values.Digest;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Suite;

/** A small draw of any shape with strikes and changes of any kind behind it, made by this service's own rules from one number. */
final class RecordedDraw {
    private static final TwoPersons BY = TwoPersons.of(new PersonId("chen"), new PersonId("sun"));

    private final Random chance;
    private final RandomDraw draw;
    private final Outcome outcome;
    private final List<LogRecord> log = new ArrayList<>();
    private final Map<String, String> details = new TreeMap<>();
    private final Set<TargetId> begun = new HashSet<>();
    private final Suite suite;
    private StandingDraw standing;

    /** Where there is no full assignment, the first attempt is voided and the second completed in any case. */
    RecordedDraw(long number) {
        this.chance = new Random(number);
        RandomDraw first = RandomDraw.of(number);
        this.suite = first.announcement().suite();
        log.add(first.announcement());
        this.draw = first.teams() instanceof Diagnosis ? secondAttempt(first, number) : first;
        this.standing = draw.standing();
        Teams teams = standing.teams().teams();
        this.outcome = new Outcome(draw.announcement().digest(), draw.seedText().seed(), draw.sample(), teams);
        for (int records = 1 + chance.nextInt(4); records > 0; records--) {
            next();
        }
    }

    private RandomDraw secondAttempt(RandomDraw first, long number) {
        VoidDetail detail = basis();
        log.add(new VoidRecord(
                first.announcement().number(),
                first.announcement().digest(),
                "INFEASIBLE",
                keep(detail.text(), detail.digest(suite)),
                BY));
        RandomDraw second = first.again(number + 1, last());
        log.add(second.announcement());
        return second;
    }

    private void next() {
        List<TargetId> targets =
                standing.ranks().held().keySet().stream().sorted().toList();
        if (targets.isEmpty()) {
            return;
        }
        begun.retainAll(targets);
        targets.stream().filter(target -> chance.nextInt(6) == 0).forEach(begun::add);
        List<Member> members = standing.teams().members();
        boolean isStrike = members.isEmpty() || chance.nextBoolean();
        Altered altered = isStrike
                ? standing.strike(targets.get(chance.nextInt(targets.size())), begun)
                : standing.change(List.copyOf(recusals(members, targets)), begun);
        Detail detail = altered.detail(basis(), false);
        Digest digest = keep(detail.text(), detail.digest(suite));
        DrawNumber number = draw.announcement().number();
        log.add(
                isStrike
                        ? new StrikeRecord(number, last(), "GONE", altered.shown(false), digest, BY)
                        : new ChangeRecord(number, last(), "RECUSAL", digest, BY));
        standing = altered.after();
    }

    /** Pairs of teams, and now and then all that is ahead of one who falls ill. */
    private Set<Recusal> recusals(List<Member> members, List<TargetId> targets) {
        Set<Recusal> recusals = new HashSet<>();
        for (int pairs = 1 + chance.nextInt(3); pairs > 0; pairs--) {
            Member member = members.get(chance.nextInt(members.size()));
            recusals.add(new Recusal(member.inspector(), member.target()));
        }
        if (chance.nextInt(3) == 0) {
            InspectorId ill = members.get(chance.nextInt(members.size())).inspector();
            targets.stream()
                    .filter(target -> !begun.contains(target))
                    .forEach(target -> recusals.add(new Recusal(ill, target)));
        }
        return recusals;
    }

    private VoidDetail basis() {
        return new VoidDetail(new Salt(Digest.of("salt " + log.size()).hex()), Digest.ZEROS);
    }

    private Digest keep(String text, Digest digest) {
        details.put("detail" + details.size() + ".txt", text);
        return digest;
    }

    private Digest last() {
        return log.get(log.size() - 1).digest(suite);
    }

    RandomDraw draw() {
        return draw;
    }

    Outcome outcome() {
        return outcome;
    }

    List<LogRecord> log() {
        return log;
    }

    /** Detail texts by the names of files. */
    Map<String, String> details() {
        return details;
    }

    boolean isOpen() {
        return outcome.teams().isOpen();
    }
}
