package org.doublerandom.system;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.doublerandom.local.county.CountySample;
import org.doublerandom.local.stack.Account;
import org.doublerandom.local.stack.Stack;
import org.doublerandom.local.story.Ceremony;
import org.doublerandom.local.story.Directory;
import org.doublerandom.local.story.Patience;
import org.doublerandom.local.story.People;
import org.doublerandom.local.story.Plan;
import org.doublerandom.local.story.Session;
import org.doublerandom.local.story.SignIn;
import org.doublerandom.local.story.Telling;
import org.doublerandom.local.story.Tokens;
import tools.jackson.databind.JsonNode;

/** The sample county on the running platform: its directory is filled and its plan approved when first asked for. */
final class County {
    private final Stack stack;
    private final People people;
    private final Telling telling = new Telling(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    private final Directory directory;
    private final Plan plan;
    private final Ceremony ceremony;
    private String approved = "";

    County(Stack stack) {
        this.stack = stack;
        this.people = new People(stack.gateway(), stack.accounts());
        this.directory = new Directory(people, stack.home().sample(), telling);
        this.plan = new Plan(people, telling);
        this.ceremony = new Ceremony(people, telling, stack.home(), stack.clock());
    }

    /** 60,000 targets, 120 officers, a list from above with two gaps, twelve months of classes. */
    void isBroughtInWhole() {
        CountySample.tell(stack, new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    /** How the broker is reached by whoever forges facts. */
    Map<String, Object> broker() {
        return stack.broker();
    }

    /** Where everybody comes in. */
    URI gateway() {
        return stack.gateway();
    }

    /** Where the tables of the sample lie. */
    Path sample() {
        return stack.home().sample();
    }

    /** A day later; the business clocks of all services see it at once. */
    void nightPasses() {
        stack.clock().set(stack.clock().now().plus(Duration.ofDays(1)));
    }

    /** From now on the county's next batches are drawn in SM3. */
    void choosesSm3() {
        stack.suites().choose(List.of(Plan.AUTHORITY));
        try {
            stack.programs().restart("draw-service");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
        Patience.until(
                "answers of draw-service",
                () -> anybody().get("/api/draw/v1/logs/" + Plan.AUTHORITY),
                answer -> answer.status() == 200);
    }

    People people() {
        return people;
    }

    Session as(String username) {
        return people.as(username);
    }

    /** A sign-in of its own, as of another program. */
    Tokens signIn(String username) {
        return signIn(account(username));
    }

    Tokens signIn(Account account) {
        return SignIn.patiently(stack.gateway(), account, Duration.ofSeconds(30));
    }

    Account account(String username) {
        return stack.accounts().of(username);
    }

    Session anInspector() {
        return stack.accounts().all().stream()
                .filter(account -> account.roles().contains("INSPECTOR"))
                .findFirst()
                .map(account -> people.as(account.username()))
                .orElseThrow();
    }

    Session anybody() {
        return people.anybody();
    }

    /** @return the plan's id */
    synchronized String approvedPlan() {
        if (approved.isEmpty()) {
            directory.fill();
            directory.publishItems();
            directory.fixBase();
            approved = plan.approve();
        }
        return approved;
    }

    /** @return the batch's id, which is also the draw's */
    String releaseTheFoodBatch() {
        return plan.releaseFoodBatch(approvedPlan());
    }

    /** @return the batch's id, which is also the draw's */
    String releaseTheOpenBatch() {
        return plan.releaseOpenBatch(approvedPlan());
    }

    /** @return the id of a batch of the line of {@link #releaseTheFoodBatch}, behind that one */
    String releaseTheFoodBatchAgain() {
        return plan.releaseFoodBatchAgain(approvedPlan());
    }

    /** @return the id of the {@code n}-th batch of the food line, drawn by secrets of the parties alone */
    String releaseTheFoodBatchOfParties(int n) {
        return plan.releaseFoodBatchOfParties(approvedPlan(), n);
    }

    /** The list of inspectors as the sample has it, the header first. */
    List<String> inspectors() {
        try {
            return Files.readAllLines(stack.home().sample().resolve("inspectors.csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void bringInspectors(List<String> lines) {
        directory.bringInspectors(
                String.join("\n", lines) + "\n", UUID.randomUUID().toString());
    }

    void announce(String batch) {
        ceremony.announce(batch);
    }

    void readTheDice(String draw) {
        ceremony.read(draw);
    }

    /** The attempt behind a void one. */
    String drawAgain(String batch, int attempt) {
        return ceremony.hold(batch, attempt);
    }

    /** The party of another organisation leaves its secret to an opened draw. */
    void leaveSecret(String draw) {
        ceremony.leaveSecret(draw);
    }

    String draw(String batch) {
        return ceremony.hold(batch, false);
    }

    /** Inspections of a draw, as soon as all have arrived. */
    List<String> inspectionsOf(String draw, int count) {
        Patience.until(
                "arrival of the inspections of " + draw,
                () -> as("reviewer").get("/api/inspection/v1/inspections?draw=" + draw),
                answer -> answer.accepted().json().path("total").asLong() == count);
        List<String> ids = new ArrayList<>();
        for (JsonNode row : as("reviewer").rows("/api/inspection/v1/inspections?draw=" + draw)) {
            ids.add(row.path("inspection").asString());
        }
        return ids.stream().sorted().toList();
    }
}
