package org.doublerandom.starter.document;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is said about a thing: in one sentence, and about its members where their names mean something else than elsewhere. */
record SchemaWords(String words, @Nullable Map<String, FieldWords> fields) {}
