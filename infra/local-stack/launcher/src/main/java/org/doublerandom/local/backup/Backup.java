package org.doublerandom.local.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.doublerandom.local.stack.Installation;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes an installation into one file: store, accounts, keys, clock and whatever else lies in its data folder.
 *
 * <p>Not the broker's topics: what they hold beyond the store's state is the other witness after a restore.
 */
public final class Backup {
    static final String MANIFEST = "manifest.json";
    static final String STORE = "store/store.mv";
    static final String BROKER = "broker";

    private static final JsonMapper JSON = new JsonMapper();

    private final Installation home;
    private final PrintStream out;

    public Backup(Installation home, PrintStream out) {
        this.home = home;
        this.out = out;
    }

    /** @param store makes the copy of what is stored */
    public void write(Path file, StoreCopy store) throws IOException {
        if (Files.exists(file)) {
            throw new BackupRefused(file + " is there already. Remedy: choose another name, or move it away.");
        }
        if (!Files.isDirectory(file.toAbsolutePath().getParent())) {
            throw new BackupRefused(file + ": no such folder. Remedy: make it first.");
        }
        if (!Files.isDirectory(home.data())) {
            throw new BackupRefused("There are no data in " + home.data() + " yet.");
        }
        Path draft = home.local().resolve("backup-draft");
        Installation.deleteAll(draft);
        try {
            gather(Installation.privateFolder(draft), store);
            Manifest manifest = Manifest.of(draft, Instant.now());
            pack(file, draft, manifest);
            out.printf(
                    "%s: %d parts, %d bytes, %s; the keys are in it, keep it like them%n",
                    file, manifest.parts().size(), manifest.bytes(), manifest.made());
        } finally {
            Installation.deleteAll(draft);
        }
    }

    private void gather(Path draft, StoreCopy store) throws IOException {
        Path copy = draft.resolve(STORE);
        Files.createDirectories(copy.getParent());
        store.to(copy.toAbsolutePath());
        try (Stream<Path> files = Files.walk(home.data())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = home.data().relativize(file).toString().replace('\\', '/');
                if (isPart(name)) {
                    Files.createDirectories(draft.resolve(name).getParent());
                    Files.copy(file, draft.resolve(name));
                }
            }
        }
    }

    // What lies beside the store's file under its name is its own affair: a compaction that is under way, a lock.
    private static boolean isPart(String name) {
        return !name.startsWith(BROKER)
                && !name.startsWith(STORE)
                && !name.endsWith(".draft")
                && !name.substring(name.lastIndexOf('/') + 1).startsWith(".");
    }

    private static void pack(Path file, Path folder, Manifest manifest) throws IOException {
        Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), ".backup", ".draft");
        Installation.permit(draft, Installation.OWNER_ONLY);
        try (OutputStream bytes = Files.newOutputStream(draft);
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(MANIFEST));
            zip.write(JSON.writeValueAsBytes(manifest));
            zip.closeEntry();
            for (Manifest.Part part : manifest.parts()) {
                zip.putNextEntry(new ZipEntry(part.name()));
                Files.copy(folder.resolve(part.name()), zip);
                zip.closeEntry();
            }
        } catch (IOException e) {
            Files.deleteIfExists(draft);
            throw e;
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
