package org.doublerandom.draw.domain.verified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.draw.domain.DrawFixtures.CLOSE;
import static org.doublerandom.draw.domain.DrawFixtures.NOW;
import static org.doublerandom.draw.domain.DrawFixtures.PREV;
import static org.doublerandom.draw.domain.DrawFixtures.SEAL;
import static org.doublerandom.draw.domain.DrawFixtures.SECRET;
import static org.doublerandom.draw.domain.DrawFixtures.THROWS;
import static org.doublerandom.draw.domain.DrawFixtures.filesOfRestaurants;
import static org.doublerandom.draw.domain.DrawFixtures.officerChen;
import static org.doublerandom.draw.domain.DrawFixtures.openedDraw;
import static org.doublerandom.draw.domain.DrawFixtures.publishedResult;
import static org.doublerandom.draw.domain.DrawFixtures.read;
import static org.doublerandom.draw.domain.DrawFixtures.restaurants;
import static org.doublerandom.draw.domain.DrawFixtures.witnessLiu;
import static org.doublerandom.draw.domain.DrawFixtures.witnessWang;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.doublerandom.draw.domain.AnnouncedDraw;
import org.doublerandom.draw.domain.Draw;
import org.doublerandom.draw.domain.OpenedDraw;
import org.doublerandom.draw.domain.file.DrawFile;
import org.doublerandom.draw.domain.frame.FileRoot;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.protocol.Secret;
import org.doublerandom.draw.domain.seal.SealedFile;
import org.doublerandom.draw.domain.seal.SealedName;
import org.doublerandom.draw.domain.seal.Seals;
import org.doublerandom.draw.domain.seal.SecondKey;
import org.doublerandom.draw.domain.seal.SecondSeal;
import org.doublerandom.values.Suite;
import org.doublerandom.verifier.Verify;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What draw-service seals to the second key, an independent program makes anew, and opens with the other half of the key. */
class VerifiedSealsTest {
    // Bob's pair of RFC 7748, §6.1.
    private static final String PRIVATE = "5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb";
    private static final SecondKey KEY =
            new SecondKey("de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f");

    @TempDir
    private Path folder;

    private final AnnouncedDraw agreed = agreed();

    private static Seals.Seal seal(OpenedDraw draw, SealedName name, String secret) {
        return new Seals.Seal(name, "c2VhbA==", SecondSeal.of(KEY, draw.basis().number(), name, secret));
    }

    private static AnnouncedDraw agreed() {
        OpenedDraw opened = openedDraw(restaurants(10));
        List<Seals.Seal> seals = new ArrayList<>();
        seals.add(seal(opened, SealedName.of(new PartyName("SAMR")), SECRET.hex()));
        seals.add(seal(opened, SealedName.SALT, SEAL.salt().hex()));
        AnnouncedDraw published = opened.sealed(new Seals(KEY, seals))
                .announce(officerChen(), NOW, CLOSE, PREV)
                .state()
                .asAnnounced()
                .published(NOW.plusSeconds(1));
        return sealed(read(sealed(read(published, witnessWang(), THROWS), 1), witnessLiu(), THROWS), 2);
    }

    private static String line(AnnouncedDraw draw, int n) {
        return Objects.requireNonNull(draw.readings()).entries().get(n - 1).line();
    }

    private static AnnouncedDraw sealed(AnnouncedDraw draw, int n) {
        SealedName name = SealedName.entry(n);
        String second = SecondSeal.ofLine(KEY, draw.basis().number(), name, line(draw, n));
        Seals seals = new Seals(KEY, List.of(new Seals.Seal(name, "c2VhbA==", second)));
        return draw.with(draw.concealed().plus(seals), draw.readings());
    }

    @BeforeEach
    void writeTheDraw() throws IOException {
        Draw completed = publishedResult(agreed, restaurants(10));
        Files.write(folder.resolve("pool.txt"), filesOfRestaurants(10).pool());
        for (DrawFile file : List.of(DrawFile.ANNOUNCEMENT, DrawFile.READINGS, DrawFile.SEALS)) {
            Files.writeString(folder.resolve(file.fileName()), agreed.texts().get(file));
        }
        Files.writeString(folder.resolve("seed.txt"), completed.texts().get(DrawFile.SEED));
    }

    private String said(int expected, String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--lang", "en"));
        int code = Verify.run(all, new PrintStream(said, true, StandardCharsets.UTF_8));
        assertThat(code).as(said.toString(StandardCharsets.UTF_8)).isEqualTo(expected);
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void everybodyMakesTheSealsAnewOnceThePlainTextsArePublic() {
        assertThat(said(3, "draw", folder.toString()))
                .contains("second seals: 3 made anew from the open secrets and entries, the same");
    }

    @Test
    void anEntryThatIsNotTheOneThatWasSealedIsShown() throws IOException {
        Path seals = folder.resolve("seals.txt");
        Files.writeString(
                seals,
                Files.readString(seals)
                        .replaceAll("entry 2 (\\S+) .", "entry 2 $1 ")
                        .replaceAll("(?m)(entry 2 .*)$", "$10"));

        assertThat(said(3, "draw", folder.toString())).contains("another one: entry 2;");
    }

    /** Two pieces of a roster, sealed as they are kept. */
    private Path sealedRoster(byte[] second) throws IOException {
        byte[] first = "I1\t*\t-\t9\t0\n".getBytes(StandardCharsets.US_ASCII);
        byte[] whole = "I1\t*\t-\t9\t0\nI2\t*\t-\t9\t0\n".getBytes(StandardCharsets.US_ASCII);
        FileRoot root = FileRoot.of(Suite.SHA256, whole, 1);
        SealedFile seal = new SealedFile(KEY, new Secret("77".repeat(32)), "F roster " + root.root() + " 2 1", 2);
        String text = seal.head() + seal.piece(1, first) + seal.piece(2, second) + SealedFile.END;
        return Files.writeString(folder.resolve("sealed"), text);
    }

    @Test
    void theHolderOfTheSecondKeyOpensARosterAndItsRootIsRecomputed() throws IOException {
        Path key = Files.writeString(folder.resolve("key"), PRIVATE + "\n");
        Path plain = folder.resolve("roster.txt");
        byte[] second = "I2\t*\t-\t9\t0\n".getBytes(StandardCharsets.US_ASCII);
        Path sealed = sealedRoster(second);

        assertThat(said(0, "open", key.toString(), sealed.toString(), plain.toString()))
                .contains("its root recomputed: F roster ");
        assertThat(plain).hasContent("I1\t*\t-\t9\t0\nI2\t*\t-\t9\t0\n");
        String text = Files.readString(sealed);
        Path other = Files.writeString(folder.resolve("other"), "77".repeat(32));
        assertThat(said(2, "open", other.toString(), sealed.toString(), plain.toString()))
                .contains("does not open with this key");
        Files.writeString(sealed, text.replaceAll("(piece .*\n)(piece .*\n)", "$2$1"));
        assertThat(said(2, "open", key.toString(), sealed.toString(), plain.toString()))
                .contains("does not open");
        Path another = sealedRoster("I3\t*\t-\t9\t0\n".getBytes(StandardCharsets.US_ASCII));
        assertThat(said(1, "open", key.toString(), another.toString(), plain.toString()))
                .contains("is not what it says");
    }

    @Test
    void theHolderOfTheSecondKeyOpensAnEntry() throws IOException {
        Path key = Files.writeString(folder.resolve("key"), PRIVATE + "\n");

        assertThat(said(0, "seal", key.toString(), folder.toString(), "entry:2"))
                .contains("entry 2: " + line(agreed, 2).strip());
        assertThat(said(0, "seal", key.toString(), folder.toString(), "SAMR")).contains(SECRET.hex());
        assertThat(said(2, "seal", key.toString(), folder.toString(), "entry:3"))
                .contains("the second seal of entry:3 is not there");
    }
}
