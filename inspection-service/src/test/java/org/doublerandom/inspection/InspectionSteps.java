package org.doublerandom.inspection;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.doublerandom.inspection.domain.InspectionFixtures;
import org.doublerandom.inspection.domain.sheet.Answers;
import org.doublerandom.starter.command.IfMatch;
import org.doublerandom.testkit.OtherServices;
import org.doublerandom.testkit.TestPerson;
import org.doublerandom.testkit.api.Answer;
import org.doublerandom.testkit.api.Api;
import org.jspecify.annotations.Nullable;

/** The steps of one inspection over HTTP, each by the person concerned. */
public final class InspectionSteps {

    private static final String INSPECTIONS = "/api/inspection/v1/inspections/";

    private final Api api;
    private final String path;

    private InspectionSteps(Api api, String inspection) {
        this.api = api;
        this.path = INSPECTIONS + inspection;
    }

    /** An inspection from a draw of one target, its guide published beforehand. */
    public static InspectionSteps ofNewDraw(
            String draw, Api api, OtherServices others, StubbedDirectory.Guides directory) {
        return ofNewDraw(draw, SelectedTargets.guideOf(draw), api, others, directory);
    }

    /** The same by that guide. */
    public static InspectionSteps ofNewDraw(
            String draw, String guide, Api api, OtherServices others, StubbedDirectory.Guides directory) {
        String digest = directory.serve(guide);
        SelectedTargets.publishGuide(others, "guide-" + draw, digest);
        SelectedTargets selected = new SelectedTargets(draw, digest, 1);
        selected.publish(others);
        return of(selected.inspection(1), api);
    }

    public static InspectionSteps of(String inspection, Api api) {
        InspectionSteps steps = new InspectionSteps(api, inspection);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> steps.get(SelectedTargets.AUDITOR).status() == 200);
        return steps;
    }

    public String id() {
        return path.substring(INSPECTIONS.length());
    }

    public Answer get(TestPerson person) {
        return api.as(person).get(path);
    }

    public String state() {
        return get(SelectedTargets.AUDITOR).isStatus(200).json().path("state").asString();
    }

    public Answer post(TestPerson person, String step, Object body) {
        return api.as(person).post(path + step, body);
    }

    public Answer notice(TestPerson person) {
        return post(person, "/notice", "");
    }

    public Answer checkIn(TestPerson person) {
        return post(person, "/check-in", Map.of("place", "<b>和平路1号</b>"));
    }

    public Answer answer(TestPerson person, Object... answers) {
        return answer(person, tag(person), answers);
    }

    /** @param seen the tag of the answers that the person had before the eyes; null: none is said */
    public Answer answer(TestPerson person, @Nullable String seen, Object... answers) {
        return api.as(person).edit(path + "/answers", seen, Map.of("answers", List.of(answers)));
    }

    /** The tag of the answers as this person reads them now; of none at all before there is a checklist. */
    public String tag(TestPerson person) {
        String tag = get(person).header("ETag");
        return tag.isEmpty() ? IfMatch.quoted(Answers.NONE.digest().hex()) : tag;
    }

    public static Map<String, Object> conforms(int question) {
        return Map.of("item", SelectedTargets.ITEM, "question", question, "answer", "CONFORMS");
    }

    public static Map<String, Object> problem(int question, String finding) {
        return Map.of("item", SelectedTargets.ITEM, "question", question, "answer", "PROBLEM", "finding", finding);
    }

    public Answer sign(TestPerson person) {
        return post(person, "/signatures/mine", "");
    }

    public Answer signTarget(TestPerson person, byte[] image) {
        return post(
                person,
                "/signatures/target",
                Map.of("image", Base64.getEncoder().encodeToString(image)));
    }

    public Answer refuseSignature(TestPerson person) {
        return post(person, "/signatures/target", Map.of("refusal", Map.of("reason", "不同意", "witness", "张见证")));
    }

    public Answer end(TestPerson person) {
        return post(person, "/end", Map.of());
    }

    public Answer record(TestPerson person, String... categories) {
        return post(
                person,
                "/record",
                Map.of(
                        "items",
                        List.of(Map.of("item", SelectedTargets.ITEM, "categories", List.of(categories))),
                        "method",
                        "ON_SITE"));
    }

    public Answer review(TestPerson person, Object body) {
        return post(person, "/review", body);
    }

    public Answer accept(TestPerson person) {
        return review(person, Map.of("decision", "ACCEPT"));
    }

    public InspectionSteps checkedIn() {
        notice(SelectedTargets.WANG).isStatus(200);
        checkIn(SelectedTargets.LIU).isStatus(200);
        return this;
    }

    public InspectionSteps signed(Object... answers) {
        checkedIn();
        answer(SelectedTargets.WANG, answers).isStatus(200);
        sign(SelectedTargets.WANG).isStatus(200);
        sign(SelectedTargets.LIU).isStatus(200);
        signTarget(SelectedTargets.LIU, InspectionFixtures.picture()).isStatus(200);
        return this;
    }

    public InspectionSteps ended(Object... answers) {
        signed(answers);
        end(SelectedTargets.WANG).isStatus(200);
        return this;
    }
}
