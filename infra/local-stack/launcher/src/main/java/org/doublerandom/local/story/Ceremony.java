package org.doublerandom.local.story;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.doublerandom.local.stack.ClockFile;
import org.doublerandom.local.stack.Installation;
import tools.jackson.databind.JsonNode;

/** The public drawing of a batch: opened, announced, diced, completed; grade LD of the draw protocol. */
public final class Ceremony {
    /** Who read the dice, in this order. */
    static final List<String> WITNESSES = List.of("witness1", "witness2", "witness3");

    /** Who leaves a secret for another organisation. */
    static final String PARTY = "party";

    private static final String DRAWS = "/api/draw/v1/draws/";
    private static final int UNKNOWN = 404;

    private final People people;
    private final Telling telling;
    private final Dice dice;
    private final ClockFile clock;

    /**
     * @param clock moved on by the wait of a scheme, so that nobody has to
     * @param home where the throws are noted, so that a ceremony that is broken off goes on with the same dice
     */
    public Ceremony(People people, Telling telling, Installation home, ClockFile clock) {
        this.people = people;
        this.telling = telling;
        this.dice = new Dice(home);
        this.clock = clock;
    }

    /**
     * Holds the ceremony, or goes on with one that was broken off.
     *
     * @param misread the second witness misreads one die, so that a third decides
     * @return the draw's id
     */
    public String hold(String batch, boolean misread) {
        announced(batch, batch);
        return completed(batch, misread);
    }

    /**
     * Three witnesses read the dice each in another way: the draw is void, and a second attempt draws everybody whom one of the
     * three readings had drawn.
     *
     * @return the id of the second attempt
     */
    String holdTwice(String batch) {
        if (!announced(batch, batch).equals("VOIDED")) {
            misread(DRAWS + batch);
            giveUp(batch);
        }
        return hold(batch, 2);
    }

    /** The draw of a batch, opened and announced; whoever opened or announced it before. */
    public void announce(String batch) {
        announced(batch, batch);
    }

    /** Two witnesses read the dice of an announced draw alike. */
    public void read(String draw) {
        throwTheDice(DRAWS + draw, false);
    }

    /**
     * The attempt at a batch that follows a void one.
     *
     * @return the draw's id
     */
    public String hold(String batch, int attempt) {
        String draw = batch + "-" + attempt;
        announced(draw, batch);
        return completed(draw, false);
    }

    /** @return the state of the draw, which is announced at least */
    private String announced(String draw, String batch) {
        Session officer = people.as("drawofficer");
        if (officer.get(DRAWS + draw).status() == UNKNOWN) {
            Patience.until(
                    "freezing of the frame of " + batch,
                    () -> officer.post("/api/draw/v1/draws", Map.of("batch", batch), "sample-open-" + draw),
                    answer -> answer.status() < 300);
        }
        if (stateOf(draw).equals("OPENED")) {
            leaveSecret(draw);
            // Not before the public record holds a copy of the files.
            Patience.until(
                            "copy of the files of " + draw,
                            () -> officer.post(DRAWS + draw + "/announcement", Map.of(), "sample-announce-" + draw),
                            answer -> !answer.code().equals("frame-not-copied"))
                    .accepted();
        }
        JsonNode announced = officer.get(DRAWS + draw).accepted().json();
        telling.say(
                "抽取 %s 公告（序号 %d）：名单、名额、两方承诺均已锁定", draw, announced.path("serial").asLong());
        return announced.path("state").asString();
    }

    /** The party makes its secret and computes the commitment itself; what it left before a break stays. */
    public void leaveSecret(String draw) {
        Session party = people.as(PARTY);
        JsonNode opened = party.get(DRAWS + draw).accepted().json();
        String org = people.account(PARTY).org();
        boolean isThere = opened.path("parties")
                .valueStream()
                .anyMatch(known -> known.path("party").asString().equals(org)
                        && known.path("deposited").asBoolean());
        if (!isThere) {
            PartySecret secret = PartySecret.random();
            party.put(
                            DRAWS + draw + "/deposits/mine",
                            Map.of("secret", secret.hex(), "commitment", secret.commitment(opened, org)))
                    .accepted();
        }
    }

    private String stateOf(String draw) {
        return people.as("drawofficer")
                .get(DRAWS + draw)
                .accepted()
                .json()
                .path("state")
                .asString();
    }

    private void giveUp(String draw) {
        Session officer = people.as("drawofficer");
        officer.post(
                        DRAWS + draw + "/void-requests",
                        Map.of("reason", "READINGS", "text", "三名见证人读数互不相同"),
                        "sample-void-" + draw)
                .accepted();
        people.as("approver")
                .post(DRAWS + draw + "/void-requests/1/approval", Map.of(), "sample-void-approval-" + draw)
                .accepted();
        telling.say("抽取 %s 作废：三份读数互不相同；三份读数抽中的全部列入第二次抽取", draw);
    }

    private String completed(String id, boolean misread) {
        String draw = DRAWS + id;
        Session officer = people.as("drawofficer");
        if (!isDrawn(officer.get(draw).accepted().json())) {
            throwTheDice(draw, misread);
        }
        Answer drawn = Patience.until("completion of " + id, () -> officer.get(draw), answer -> isDrawn(answer.json()));
        telling.say("抽取 %s 完成：抽中 %d 户", id, drawn.json().at("/outcome/targets").asLong());
        return id;
    }

    private static boolean isDrawn(JsonNode draw) {
        return draw.has("outcome");
    }

    private void throwTheDice(String draw, boolean misread) {
        String seen = seen(draw);
        enter(draw, "witness1", seen);
        enter(draw, "witness2", misread ? wrong(seen, 1) : seen);
        if (misread) {
            enter(draw, "witness3", seen);
        }
        telling.say("公开掷骰 %d 次，%s", Dice.THROWS, misread ? "两名见证人读数不一，第三名见证人定读" : "两名见证人读数一致");
    }

    private void misread(String draw) {
        String seen = seen(draw);
        enter(draw, "witness1", seen);
        enter(draw, "witness2", wrong(seen, 1));
        enter(draw, "witness3", wrong(seen, 2));
    }

    private String seen(String draw) {
        return dice.thrownFor(draw.substring(draw.lastIndexOf('/') + 1));
    }

    /** The last die misread by so many points. */
    private static String wrong(String seen, int points) {
        int last = seen.charAt(Dice.THROWS - 1) - '1';
        return seen.substring(0, Dice.THROWS - 1) + ((last + points) % 6 + 1);
    }

    /** Moves the business clock to where witnesses may enter. */
    private String awaitEntries(String draw, Session session) {
        JsonNode announcement = Patience.until(
                        "publication of the announcement",
                        () -> session.get(draw),
                        answer -> answer.accepted().json().at("/announcement").has("entriesFrom"))
                .json()
                .path("announcement");
        Instant entries = Instant.parse(announcement.path("entriesFrom").asString());
        if (clock.now().isBefore(entries)) {
            clock.set(entries);
        }
        return announcement.path("digest").asString();
    }

    private void enter(String draw, String witness, String seen) {
        Session session = people.as(witness);
        String digest = awaitEntries(draw, session);
        Answer entered = Patience.until(
                "entry of " + witness,
                () -> session.put(draw + "/readings/mine", Map.of("announcement", digest, "throws", seen)),
                answer -> !answer.code().equals("entry-is-early"));
        // Played again after a break: the entry stands, or the readings are settled without it.
        if (!List.of("witness-has-entered", "readings-are-settled").contains(entered.code())) {
            entered.accepted();
        }
    }
}
