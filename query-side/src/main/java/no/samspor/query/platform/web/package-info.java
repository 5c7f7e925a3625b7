/** What every page stands in: its shell, styles and scripts, language, headers. */
@NullMarked
package no.samspor.query.platform.web;

import org.jspecify.annotations.NullMarked;
