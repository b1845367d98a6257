package org.doublerandom.directory.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.directory.domain.directory.InMemoryDirectories.HOME;
import static org.doublerandom.directory.domain.frame.FrameFixtures.files;
import static org.doublerandom.directory.domain.frame.FrameFixtures.frameId;
import static org.doublerandom.directory.domain.frame.FrameFixtures.request;
import static org.doublerandom.directory.domain.register.RegisterFixtures.TONIGHT;
import static org.doublerandom.directory.domain.register.RegisterFixtures.secrets;
import static org.doublerandom.directory.domain.target.TargetFixtures.BROUGHT;
import static org.doublerandom.directory.domain.target.TargetFixtures.closedFoodFactory;
import static org.doublerandom.directory.domain.target.TargetFixtures.foodFactories;
import static org.doublerandom.directory.domain.target.TargetFixtures.foodFactory;
import static org.doublerandom.directory.domain.target.TargetFixtures.foodProduction;
import static org.doublerandom.directory.domain.target.TargetFixtures.meanings;
import static org.doublerandom.directory.domain.target.TargetFixtures.restaurant;
import static org.doublerandom.directory.domain.target.TargetFixtures.targetId;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.credit.InMemoryCreditHistories;
import org.doublerandom.directory.domain.directory.InMemoryDirectories;
import org.doublerandom.directory.domain.frame.FrameCompared;
import org.doublerandom.directory.domain.frame.FrameDifference;
import org.doublerandom.directory.domain.frame.FrameNotCompared;
import org.doublerandom.directory.domain.frame.FrameNotFrozen;
import org.doublerandom.directory.domain.frame.FrameRequest;
import org.doublerandom.directory.domain.frame.InMemoryChunks;
import org.doublerandom.directory.domain.frame.InMemoryFrames;
import org.doublerandom.directory.domain.frame.InMemoryWidenedFrames;
import org.doublerandom.directory.domain.frame.PlannedVisits;
import org.doublerandom.directory.domain.register.InMemoryRegisters;
import org.doublerandom.directory.domain.target.RegisteredTarget;
import org.doublerandom.directory.domain.target.TargetFilter;
import org.doublerandom.directory.domain.target.Targets;
import org.doublerandom.testkit.TestClock;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Suite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A friend is moved out of the register between the night and the freeze; everybody can see who it is. */
class CompareFramesTest {
    private final TestClock clock = new TestClock();
    private final InMemoryDirectories directories = new InMemoryDirectories();
    private final InMemoryFrames frames = new InMemoryFrames();
    private final InMemoryRegisters registers = new InMemoryRegisters();
    private final InMemoryChunks chunks = new InMemoryChunks();
    private final Targets targets = directories.of(HOME).targets();
    private final TakeRegisters takeRegisters = new TakeRegisters(
            directories, registers, new InMemoryCreditHistories(directories), secrets(), chunks, clock);
    private final FreezeFrames freezeFrames = new FreezeFrames(
            frames,
            directories,
            Extracting.with(directories, chunks, frames, clock),
            new CompareFrames(frames, registers, chunks, clock),
            clock);

    @BeforeEach
    void aCountyIsInTheDirectory() {
        directories.of(HOME).tagMappings().write(meanings());
        targets.write(foodFactories(5), BROUGHT);
    }

    private void nightPasses() {
        takeRegisters.due().forEach(takeRegisters::take);
        clock.forward(Duration.ofDays(1));
    }

    private void move(int target, RegisteredTarget like) {
        targets.write(List.of(new RegisteredTarget(targetId(target), like.facts())), BROUGHT);
    }

    private FrameDifference frozen(FrameRequest request) {
        frames.request(request);
        freezeFrames.freeze(request.id());
        return frames.find(request.id()).orElseThrow().files().difference();
    }

    private String listOf(FrameId frame) throws IOException {
        return new String(
                new ReadFrames(frames, new InMemoryWidenedFrames(), chunks)
                        .differences(frame)
                        .readAllBytes(),
                StandardCharsets.US_ASCII);
    }

    @Test
    void theFirstFrameOfALineIsHeldAgainstTheRegisterOfTheNightBefore() throws IOException {
        targets.write(List.of(restaurant(8)), BROUGHT);
        nightPasses();
        move(1, restaurant(1));
        move(2, foodFactory(3));
        move(4, closedFoodFactory(4, LocalDate.of(2024, 4, 16)));
        targets.write(List.of(foodFactory(6)), BROUGHT);

        FrameDifference difference = frozen(request(1));

        assertThat(listOf(frameId(1))).isEqualTo("""
                TAAAAAAAAAAAB\tLEFT\t000000002 * -\t-
                TAAAAAAAAAAAC\tCHANGED\t000000003 * -\t000000001 * -
                TAAAAAAAAAAAE\tCHANGED\t000000002 * -\t000000002 * CLOSED
                TAAAAAAAAAAAG\tADDED\t-\t000000001 * -
                """);
        assertThat(difference.basis().frame()).isNull();
        assertThat(difference.basis().register())
                .isEqualTo(registers.find(HOME, TONIGHT).orElseThrow().nightRoot());
        assertThat(frames.events)
                .contains(new FrameCompared(
                        request(1),
                        difference,
                        frames.find(frameId(1)).orElseThrow().files().quality(),
                        clock.instant()))
                .hasSize(2);
        assertThat(difference)
                .returns(1L, FrameDifference::added)
                .returns(1L, FrameDifference::left)
                .returns(2L, FrameDifference::changed);
    }

    @Test
    void whateverAFilterAsksForCannotBeChangedUnseen() throws IOException {
        nightPasses();
        FrameRequest old = new FrameRequest(
                frameId(1),
                HOME,
                new TargetFilter(
                        foodProduction().kinds(),
                        List.of("C14"),
                        foodProduction().tagsAll(),
                        Set.of(),
                        List.of("000000002"),
                        LocalDate.of(2016, 1, 1)),
                List.of("CLOSED"),
                request(1).visits(),
                request(1).releasedAt(),
                Suite.SHA256);
        move(1, foodFactory(2));

        frozen(old);

        assertThat(listOf(frameId(1))).isEqualTo("TAAAAAAAAAAAB\tLEFT\t000000002 * -\t-\n");
    }

    @Test
    void theNextFrameOfTheLineIsHeldAgainstTheOneBefore() throws IOException {
        nightPasses();
        frozen(request(1));
        assertThat(listOf(frameId(1))).isEmpty();
        frames.change(frameId(1), frame -> Changed.to(frame.batchEnded()));
        move(3, restaurant(3));
        nightPasses();

        FrameDifference difference = frozen(request(2));

        assertThat(listOf(frameId(2))).isEqualTo("TAAAAAAAAAAAD\tLEFT\t000000001 ALL -\t-\n");
        assertThat(difference.basis().frame()).isEqualTo(frameId(1));
        assertThat(difference.basis().register().night()).isEqualTo(TONIGHT.plusDays(1));
    }

    @Test
    void aFrameOfAnotherLineIsNoFrameBefore() {
        frozen(request(1));
        frames.change(frameId(1), frame -> Changed.to(frame.batchEnded()));
        FrameRequest sameLine = request(2);
        FrameRequest otherLine = new FrameRequest(
                frameId(2),
                HOME,
                foodProduction(),
                List.of("CLOSED"),
                new PlannedVisits(Set.of("ZJ2017-9"), LocalDate.of(2024, 4, 1), LocalDate.of(2024, 6, 30)),
                sameLine.releasedAt(),
                Suite.SHA256);

        assertThat(frozen(otherLine).basis().frame()).isNull();
    }

    @Test
    void withoutANightBeforeEverybodyIsNewAndTheRegisterOfTheSameDayDoesNotCount() throws IOException {
        takeRegisters.due().forEach(takeRegisters::take);

        FrameDifference difference = frozen(request(1));

        assertThat(difference.basis()).isEqualTo(new FrameDifference.Basis(null, null));
        assertThat(difference.added()).isEqualTo(5);
        assertThat(listOf(frameId(1))).hasLineCount(5);
    }

    @Test
    void whatWasFrozenBeforeFramesWereComparedSaysSo() {
        frames.request(request(1));
        assertThatThrownBy(() -> listOf(frameId(1))).isInstanceOf(FrameNotFrozen.class);
        frames.change(frameId(1), frame -> frame.frozen(files(600), null, clock.instant()));

        assertThatThrownBy(() -> listOf(frameId(1))).isInstanceOf(FrameNotCompared.class);
    }
}
