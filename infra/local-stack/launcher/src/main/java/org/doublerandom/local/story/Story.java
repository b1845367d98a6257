package org.doublerandom.local.story;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.doublerandom.local.stack.Stack;

/**
 * The sample county's spring: its plan from draft to publication, 2024-04-16 to 2024-05-16.
 *
 * <p>Every step has a key of its own or looks first how far things are, so a story that was broken off is played to its
 * end by the next start, and one that is told is told once.
 */
public final class Story {
    private static final Instant DRAWING_DAY = Instant.parse("2024-04-16T02:00:00Z");
    private static final Instant PUBLISHING_DAY = Instant.parse("2024-04-25T01:00:00Z");
    private static final Instant DAY_AFTER_DEADLINE = Instant.parse("2024-05-16T01:00:00Z");
    private static final int VISITS_A_DAY = 12;

    private final Stack stack;
    private final People people;
    private final Telling telling;
    private final Publishing publishing;
    private final Path told;

    private Story(Stack stack, PrintStream out) {
        this.stack = stack;
        this.people = new People(stack.gateway(), stack.accounts());
        this.telling = new Telling(out);
        this.publishing = new Publishing(people);
        this.told = stack.home().data().resolve("sample-told");
    }

    /** Plays what is still to be played, then tells where things stand. */
    public static void tell(Stack stack, PrintStream out) {
        Story story = new Story(stack, out);
        if (Files.exists(story.told)) {
            out.println("The sample was played before; nothing is loaded twice.");
        } else {
            out.println("The sample: 青禾县 (fictional), its plan of 2024 from draft to publication");
            story.play();
            story.remember();
        }
        new Summary(stack, story.people, out).print();
    }

    private void play() {
        Directory directory = new Directory(people, stack.home().sample(), telling);
        directory.fill();
        directory.publishItems();
        directory.fixBase();
        Plan plan = new Plan(people, telling);
        Ceremony ceremony = new Ceremony(people, telling, stack.home(), stack.clock());
        String approved = plan.approve();
        moveTo(DRAWING_DAY);
        List<String> inspections = new ArrayList<>();
        inspections.addAll(new DrawnVisits(people).of(ceremony.holdTwice(plan.releaseFoodBatch(approved)), 0));
        inspections.addAll(new Alterations(people, telling).play(ceremony.hold(plan.releaseOpenBatch(approved), true)));
        visit(inspections);
        publishAllBut(inspections.get(0), inspections);
        moveTo(DAY_AFTER_DEADLINE);
        telling.say("时间推移至 2024-05-16：一户结果未公示，20 个工作日期限（2024-05-15）已过");
    }

    private void visit(List<String> inspections) {
        int n = 0;
        for (String inspection : inspections) {
            moveTo(DRAWING_DAY.plusSeconds(n / VISITS_A_DAY * 86_400L));
            new Visit(people, inspection, Finding.ofVisit(n)).carryOut();
            n++;
            if (n % VISITS_A_DAY == 0 || n == inspections.size()) {
                telling.say("%d / %d 户已检查、录入、审核", n, inspections.size());
            }
        }
    }

    private void publishAllBut(String left, List<String> inspections) {
        moveTo(PUBLISHING_DAY);
        inspections.stream().filter(inspection -> !inspection.equals(left)).forEach(publishing::publish);
        telling.say("%d 户结果由第三人公示，1 户留待公示", inspections.size() - 1);
    }

    // Forward only: a story that is played again must not turn back time.
    private void moveTo(Instant day) {
        if (stack.clock().now().isBefore(day)) {
            stack.clock().set(day);
        }
    }

    private void remember() {
        try {
            Files.writeString(told, "The sample was played to its end.\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
