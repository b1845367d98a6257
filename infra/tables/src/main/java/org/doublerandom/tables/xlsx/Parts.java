package org.doublerandom.tables.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.doublerandom.tables.line.FileRefused;

/** What stands in the parts of a workbook that its reader does not tell: where its sheets lie, and which cells are merged. */
final class Parts {
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final Pattern SHEET = Pattern.compile("xl/worksheets/sheet[0-9]{1,4}\\.xml");
    // What is held in memory as a whole; the sheets are read line by line.
    private static final long MOST_HELD = 24L * 1024 * 1024;
    private static final int MOST_REGIONS = 100_000;
    private static final int MOST_COLUMNS = 16_384;
    private static final int LONGEST_TEXT = 32_767;
    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private Parts() {}

    /**
     * @param sheet its id among the workbook's relations
     * @throws FileRefused for a zip that is no workbook, or that unpacks to more than can be held
     */
    static List<Region> merged(Path file, String sheet) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            requireToFit(zip);
            List<Region> regions = new ArrayList<>();
            Optional<ZipEntry> entry =
                    Optional.ofNullable(targets(zip).get(sheet)).map(zip::getEntry);
            if (entry.isPresent()) {
                walk(zip, entry.get(), regions);
            }
            return regions;
        } catch (XMLStreamException | IllegalArgumentException e) {
            throw new FileRefused("xlsx-broken", 1, "no sound workbook: " + e.getMessage());
        }
    }

    static void requireWorkbook(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry(WORKBOOK) == null) {
                throw new FileRefused(
                        "format-unknown", 1, "a packed file that is no .xlsx workbook (expected: .xlsx or CSV)");
            }
            requireToFit(zip);
        } catch (java.util.zip.ZipException e) {
            throw new FileRefused("xlsx-broken", 1, "no sound workbook: " + e.getMessage());
        }
    }

    /** Unpacked and counted, for what a packed file says of its own size is not to be believed. */
    private static void requireToFit(ZipFile zip) throws IOException {
        long held = 0;
        byte[] buffer = new byte[1 << 16];
        for (ZipEntry entry : zip.stream()
                .filter(each -> !SHEET.matcher(each.getName()).matches())
                .toList()) {
            try (InputStream in = zip.getInputStream(entry)) {
                for (int read = in.read(buffer); read >= 0 && held <= MOST_HELD; read = in.read(buffer)) {
                    held += read;
                }
            }
            if (held > MOST_HELD) {
                throw new FileRefused(
                        "xlsx-too-large",
                        1,
                        "texts of more than " + MOST_HELD + " bytes (expected: less; save the sheet as CSV)");
            }
        }
    }

    /** No more than a spreadsheet itself can hold in a cell, a row and its merged cells: seen before anything of it is held. */
    private static void walk(ZipFile zip, ZipEntry sheet, List<Region> regions) throws IOException, XMLStreamException {
        try (InputStream in = zip.getInputStream(sheet)) {
            XMLStreamReader xml = XML.createXMLStreamReader(in);
            long text = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    text = 0;
                    element(xml, regions);
                } else if (event == XMLStreamConstants.CHARACTERS) {
                    text += xml.getTextLength();
                    requireAtMost(LONGEST_TEXT, text, "characters in a cell");
                }
            }
        }
    }

    private static void element(XMLStreamReader xml, List<Region> regions) {
        if (xml.getLocalName().equals("mergeCell")) {
            regions.add(Region.of(attribute(xml, "ref")));
            requireAtMost(MOST_REGIONS, regions.size(), "merged cells");
        } else if (xml.getLocalName().equals("c")) {
            String letters = attribute(xml, "r").replaceAll("[^A-Z].*", "");
            requireAtMost(MOST_COLUMNS, letters.length() > 3 ? Long.MAX_VALUE : Region.column(letters) + 1L, "columns");
        }
    }

    private static void requireAtMost(long most, long found, String what) {
        if (found > most) {
            throw new FileRefused("xlsx-too-large", 1, "more than " + most + " " + what + " (expected: a table)");
        }
    }

    private static Map<String, String> targets(ZipFile zip) throws IOException, XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        ZipEntry relations = zip.getEntry(RELATIONS);
        if (relations != null) {
            elements(zip, relations, "Relationship", xml -> {
                String target = attribute(xml, "Target");
                targets.put(attribute(xml, "Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
            });
        }
        return targets;
    }

    private static void elements(ZipFile zip, ZipEntry entry, String name, Consumer<XMLStreamReader> each)
            throws IOException, XMLStreamException {
        try (InputStream in = zip.getInputStream(entry)) {
            XMLStreamReader xml = XML.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals(name)) {
                    each.accept(xml);
                }
            }
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name)).orElse("");
    }
}
