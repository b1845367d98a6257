package org.doublerandom.local.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.doublerandom.local.stack.Installation;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts a backup in the place of an installation's data, while nothing of it runs.
 *
 * <p>First {@link #unpack}, which verifies and changes nothing; then {@link #putInPlace}, by renaming folders, so that a
 * kill in between leaves something that {@link #finish} recognises. The replaced data stay aside until the restored ones
 * have been seen to start. The broker's topics stay where they are.
 */
public final class Restore {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String ASIDE = "replaced-";

    private final Installation home;
    private final PrintStream out;

    public Restore(Installation home, PrintStream out) {
        this.home = home;
        this.out = out;
    }

    /** @throws BackupRefused if the file is no whole backup of a version that is understood here */
    public void unpack(Path file) throws IOException {
        Path draft = home.local().resolve("restoring-draft");
        Installation.deleteAll(draft);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Manifest manifest = manifestOf(zip, file);
            unpack(zip, Installation.privateFolder(draft));
            manifest.requireToBe(draft);
            Installation.deleteAll(restoring());
            Files.move(draft, restoring(), StandardCopyOption.ATOMIC_MOVE);
            out.printf(
                    "%s is whole: %d parts, %d bytes, made %s%n",
                    file, manifest.parts().size(), manifest.bytes(), manifest.made());
        } catch (ZipException | java.nio.file.NoSuchFileException e) {
            throw new BackupRefused(file + " is no backup: " + e.getMessage() + ". Nothing was changed.");
        } finally {
            Installation.deleteAll(draft);
        }
    }

    private static Manifest manifestOf(ZipFile zip, Path file) throws IOException {
        ZipEntry entry = zip.getEntry(Backup.MANIFEST);
        if (entry == null) {
            throw new BackupRefused(file + " is no backup: it has no " + Backup.MANIFEST + ". Nothing was changed.");
        }
        try (InputStream content = zip.getInputStream(entry)) {
            Manifest manifest = JSON.readValue(content, Manifest.class);
            if (manifest.format() > Manifest.FORMAT) {
                throw new BackupRefused(file + " has format " + manifest.format() + " (expected: at most "
                        + Manifest.FORMAT + "). Remedy: restore it with the version that made it, or a newer one.");
            }
            return manifest;
        } catch (JacksonException e) {
            throw new BackupRefused(file + " is no backup: its manifest is not readable. Nothing was changed.");
        }
    }

    private static void unpack(ZipFile zip, Path folder) throws IOException {
        for (ZipEntry entry : zip.stream().toList()) {
            Path part = folder.resolve(entry.getName()).normalize();
            if (entry.getName().equals(Backup.MANIFEST)) {
                continue;
            }
            if (!part.startsWith(folder) || entry.isDirectory()) {
                throw new BackupRefused(entry.getName() + " lies outside of the backup. Nothing was changed.");
            }
            Installation.privateFolder(part.getParent());
            try (InputStream content = zip.getInputStream(entry)) {
                Files.copy(content, part);
            }
            Installation.permit(part, Installation.OWNER_ONLY);
        }
    }

    /** Nothing of the installation may run. */
    public void putInPlace() throws IOException {
        if (Files.exists(home.data())) {
            Path aside = home.local().resolve(ASIDE + System.currentTimeMillis());
            Files.move(home.data(), aside, StandardCopyOption.ATOMIC_MOVE);
            out.println("The replaced data lie in " + aside);
        }
        finish();
        out.println("The restored data are in place: " + home.data());
    }

    /** Ends what a kill has interrupted; nothing happens if nothing was under way. */
    public void finish() throws IOException {
        if (!Files.exists(home.data()) && Files.exists(restoring())) {
            Files.move(restoring(), home.data(), StandardCopyOption.ATOMIC_MOVE);
        }
        Optional<Path> aside = newestAside();
        if (aside.isPresent() && Files.exists(home.data())) {
            moveBroker(aside.get(), home.data());
        }
        // Unpacked, but never put in place.
        Installation.deleteAll(restoring());
    }

    /** Brings the replaced data back. */
    public void undo() throws IOException {
        Optional<Path> aside = newestAside();
        if (aside.isPresent()) {
            Path refused = home.local().resolve("refused-" + System.currentTimeMillis());
            moveBroker(home.data(), aside.get());
            Files.move(home.data(), refused, StandardCopyOption.ATOMIC_MOVE);
            Files.move(aside.get(), home.data(), StandardCopyOption.ATOMIC_MOVE);
            Installation.deleteAll(refused);
            out.println("The data from before are back in place");
        }
    }

    /** The restored data have been seen to start: the replaced ones are not needed any more. */
    public void settle() throws IOException {
        for (Path aside : asides()) {
            Installation.deleteAll(aside);
            out.println("The restored stack is up; the replaced data are deleted (" + aside + ")");
        }
    }

    private static void moveBroker(Path from, Path to) throws IOException {
        for (String name : List.of(Backup.BROKER, Backup.BROKER + ".properties")) {
            if (Files.exists(from.resolve(name)) && !Files.exists(to.resolve(name))) {
                Files.move(from.resolve(name), to.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    private Optional<Path> newestAside() throws IOException {
        return asides().stream().max(Comparator.naturalOrder());
    }

    private List<Path> asides() throws IOException {
        if (!Files.exists(home.local())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(home.local())) {
            return files.filter(file -> file.getFileName().toString().startsWith(ASIDE))
                    .toList();
        }
    }

    private Path restoring() {
        return home.local().resolve("restoring");
    }
}
