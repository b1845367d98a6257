package org.doublerandom.verifier.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.doublerandom.verifier.frame.MerkleRoot;
import org.doublerandom.verifier.seal.SealedFile;
import org.doublerandom.verifier.text.Grammar;
import org.doublerandom.verifier.text.Suite;
import org.doublerandom.verifier.words.NotAsWritten;
import org.doublerandom.verifier.words.Rule;

/** Roster or conflicts as the public record keeps them, opened by whoever holds the other half of the key, piece by piece. */
public final class OpenCheck {
    private static final int ARGUMENTS = 3;
    private static final String FILE =
            "file ([0-9A-Za-z._-]+ (?:roster|conflicts) ([0-9a-f]{64}) (0|[1-9][0-9]*) ([1-9][0-9]*))";

    private final String key;
    private final BufferedReader sealed;
    private final MerkleRoot root;
    private int pageLines;
    private long lines;
    private boolean hasPageBegun;

    private OpenCheck(String key, BufferedReader sealed, Suite suite) {
        this.key = key;
        this.sealed = sealed;
        this.root = new MerkleRoot(suite);
    }

    /** File of the private key, the sealed text, and where the file is written; its root is recomputed. */
    public static void run(List<String> arguments, Suite suite, Report report) throws IOException {
        if (arguments.size() != ARGUMENTS) {
            throw new Unusable("unusable.arguments");
        }
        String key = Files.readString(Path.of(arguments.get(0))).strip();
        if (!key.matches(Grammar.HASH)) {
            throw new Unusable("seal.noKey", arguments.get(0));
        }
        try (BufferedReader sealed = Files.newBufferedReader(Path.of(arguments.get(1)), StandardCharsets.US_ASCII);
                OutputStream out = Files.newOutputStream(Path.of(arguments.get(2)))) {
            new OpenCheck(key, sealed, suite).open(out, arguments.get(1), report);
        }
    }

    private void open(OutputStream out, String name, Report report) throws IOException {
        next("DRAW1 sealed file", name);
        next("key [0-9a-f]{64}", name);
        String ephemeral = next("ephemeral ([0-9a-f]{64})", name).group(1);
        MatchResult file = next(FILE, name);
        int pieces = Integer.parseInt(next("pieces (0|[1-9][0-9]{0,8})", name).group(1));
        SealedFile seal = new SealedFile(ephemeral, file.group(1), pieces);
        pageLines = Integer.parseInt(file.group(4));
        for (int n = 1; n <= pieces; n++) {
            byte[] plain = seal.opened(
                            key, n, next("piece ([0-9A-Za-z+/=]+)", name).group(1))
                    .orElseThrow(() -> new Unusable("seal.doesNotOpen", name));
            pass(plain);
            out.write(plain);
        }
        next("END", name);
        if (hasPageBegun) {
            root.endLeaf();
        }
        String found = root.root() + " " + lines;
        String expected = file.group(2) + " " + file.group(3);
        NotAsWritten.require(found.equals(expected), Rule.TEXT, "open.differs", name, found, expected);
        report.holds("open.root", file.group(1));
    }

    private MatchResult next(String grammar, String name) throws IOException {
        String line = sealed.readLine();
        Matcher matcher = Pattern.compile(grammar).matcher(line == null ? "" : line);
        if (!matcher.matches()) {
            throw new Unusable("open.line", name, grammar);
        }
        return matcher.toMatchResult();
    }

    private void pass(byte[] piece) {
        int start = 0;
        for (int i = 0; i < piece.length; i++) {
            if (piece[i] == '\n' && ++lines % pageLines == 0) {
                goOn(piece, start, i + 1);
                root.endLeaf();
                hasPageBegun = false;
                start = i + 1;
            }
        }
        goOn(piece, start, piece.length);
    }

    private void goOn(byte[] piece, int start, int end) {
        if (start < end) {
            if (!hasPageBegun) {
                root.beginLeaf();
            }
            hasPageBegun = true;
            root.leaf(piece, start, end - start);
        }
    }
}
