package org.doublerandom.draw.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.doublerandom.draw.domain.frame.FilePieces;
import org.doublerandom.draw.domain.frame.FramePieces;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pool of a whole province is drawn from in the heap of a laptop. */
@Tag("full")
class LargePoolTest {
    private static final int CANDIDATES = 1_000_000;

    /** Half of what the local stack gives the service, with its other options; the other half is for what it does beside. */
    private static final List<String> AS_SHIPPED =
            List.of("-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xss512k");

    @TempDir
    Path folder;

    /** Draws from the chunks in a folder, and prints what a record would bind. */
    static final class FromChunks {
        private FromChunks() {}

        public static void main(String[] args) {
            Path folder = Path.of(args[0]);
            int chunks = Integer.parseInt(args[1]);
            FilePieces pool = () -> IntStream.range(0, chunks).mapToObj(n -> chunk(folder, n));
            System.out.println(drawn(pool));
        }

        private static byte[] chunk(Path folder, int n) {
            try {
                return Files.readAllBytes(folder.resolve(String.valueOf(n)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static String drawn(FilePieces pool) {
        FramePieces pieces = WholeDrawBenchmark.pieces(pool);
        return WholeDrawBenchmark.outcome(pieces, WholeDrawBenchmark.roots(pieces))
                .fullDigest()
                .hex();
    }

    @Test
    void aMillionCandidatesFitBesideTheServiceAndAreDrawnAsIfTheyLayInOnePiece() throws Exception {
        List<byte[]> chunks = new LargePool(CANDIDATES).chunks();
        for (int n = 0; n < chunks.size(); n++) {
            Files.write(folder.resolve(String.valueOf(n)), chunks.get(n));
        }

        assertThat(inASmallHeap(folder, chunks.size())).isEqualTo(drawn(FilePieces.of(whole(chunks))));
    }

    private static byte[] whole(List<byte[]> chunks) {
        FilePieces pieces = chunks::stream;
        return pieces.whole();
    }

    private static String inASmallHeap(Path folder, int chunks) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(AS_SHIPPED);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), FromChunks.class.getName()));
        command.addAll(List.of(folder.toString(), String.valueOf(chunks)));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(answer).isZero();
        return answer.strip();
    }
}
