package org.doublerandom.draw.web;

import static org.doublerandom.draw.domain.DrawFixtures.NUMBER;
import static org.doublerandom.draw.domain.DrawFixtures.batch;
import static org.doublerandom.draw.domain.DrawFixtures.restaurants;

import java.time.Duration;
import java.util.Optional;
import org.doublerandom.draw.application.DrawsInMemory;
import org.doublerandom.draw.application.FetchFrame;
import org.doublerandom.draw.application.KeepScheme;
import org.doublerandom.draw.application.MarkAnnouncementPublished;
import org.doublerandom.draw.application.NoteCopied;
import org.doublerandom.draw.application.NoteFrame;
import org.doublerandom.draw.domain.AnnouncedDraw;
import org.doublerandom.draw.domain.Draws;
import org.doublerandom.draw.domain.batch.ReleasedBatch;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.PlanName;
import org.doublerandom.testkit.HttpCalls;
import org.doublerandom.testkit.HttpSlice;
import org.doublerandom.testkit.TestClock;
import org.doublerandom.testkit.TestPerson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the tests of the controllers share: how a draw gets so far. Each test draws a batch of its own. */
@HttpSlice
@Import(DrawsInMemory.class)
abstract class Ceremony {
    static final String DRAWS = "/api/draw/v1/draws";
    static final TestPerson OFFICER = with("chen", "DRAW_OFFICER");
    static final TestPerson WITNESS = with("wang", "WITNESS");

    @Autowired
    HttpCalls calls;

    @Autowired
    TestClock clock;

    @Autowired
    Draws draws;

    @Autowired
    KeepScheme keepScheme;

    @Autowired
    NoteFrame noteFrame;

    @Autowired
    FetchFrame fetchFrame;

    @Autowired
    NoteCopied noteCopied;

    @Autowired
    MarkAnnouncementPublished markPublished;

    static TestPerson with(String id, String... roles) {
        return TestPerson.with(id, roles).ofAuthority(NUMBER.authority().value());
    }

    /** @return the address of the draw */
    String released(String plan) {
        ReleasedBatch released = batch(PlanName.of(plan, 1));
        keepScheme.keep(released);
        keepScheme.promise(released);
        return DRAWS + "/" + released.id();
    }

    String frozen(String plan) {
        String draw = released(plan);
        noteFrame.note(idOf(draw), restaurants(10).roots(), Optional.empty());
        fetchFrame.fetch(idOf(draw));
        noteCopied.note(idOf(draw), restaurants(10).roots(), clock.instant());
        return draw;
    }

    String opened(String plan) {
        String draw = frozen(plan);
        open(draw, OFFICER);
        return draw;
    }

    String published(String plan) {
        String draw = opened(plan);
        calls.as(OFFICER).post(draw + "/announcement", "{}");
        markPublished.mark(idOf(draw));
        clock.forward(Duration.ofSeconds(61));
        return draw;
    }

    MvcTestResult open(String draw, TestPerson officer) {
        return calls.as(officer).post(DRAWS, openingOf(draw));
    }

    static String openingOf(String draw) {
        return "{\"batch\": \"%s\"}".formatted(idOf(draw));
    }

    AnnouncedDraw announced(String draw) {
        return draws.get(idOf(draw)).asAnnounced();
    }

    private static DrawId idOf(String draw) {
        return new DrawId(draw.substring(DRAWS.length() + 1));
    }
}
