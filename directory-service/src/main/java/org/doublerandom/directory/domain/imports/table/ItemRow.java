package org.doublerandom.directory.domain.imports.table;

import org.doublerandom.directory.domain.item.Category;
import org.doublerandom.directory.domain.item.ItemNumber;
import org.doublerandom.directory.domain.item.SubItem;

/**
 * A row of a list of items: one sub-item, under the number and name of its item.
 *
 * @param group what several items belong to (抽查类别, 抽查领域); empty where the list has none
 */
public record ItemRow(ItemNumber number, String group, String name, Category category, SubItem subItem) {}
