#ifndef PORTAVIA_CLIBXML2_SHIM_H
#define PORTAVIA_CLIBXML2_SHIM_H
#include <libxml/xmlversion.h>
// The headers of ICU, which these would include, clash with those of Foundation; nothing of them is used here.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <stddef.h>
#include <string.h>

typedef void (*portavia_html_start)(void *context, const xmlChar *name, const xmlChar **attributes);
typedef void (*portavia_html_end)(void *context, const xmlChar *name);
typedef void (*portavia_html_text)(void *context, const xmlChar *text, int length);

// The type of the error argument changed in 2.12.
#if LIBXML_VERSION >= 21200
typedef const xmlError *portavia_xml_error;
#else
typedef xmlErrorPtr portavia_xml_error;
#endif

static inline int portavia_error_level(portavia_xml_error error) { return error ? (int)error->level : 0; }
static inline int portavia_error_code(portavia_xml_error error) { return error ? error->code : 0; }

typedef void (*portavia_html_error)(void *context, portavia_xml_error error);

// A push parser for UTF-8 that builds no tree, opens no file and no connection, and calls back for every event.
static inline htmlParserCtxtPtr portavia_html_create(void *context, portavia_html_start start,
                                                     portavia_html_end end, portavia_html_text text,
                                                     portavia_html_error error) {
  xmlSAXHandler sax;
  memset(&sax, 0, sizeof sax);
  sax.initialized = XML_SAX2_MAGIC;
  sax.startElement = start;
  sax.endElement = end;
  sax.characters = text;
  sax.ignorableWhitespace = text;
  sax.cdataBlock = text;
  htmlParserCtxtPtr parser = htmlCreatePushParserCtxt(&sax, context, NULL, 0, NULL, XML_CHAR_ENCODING_UTF8);
  if (!parser) return NULL;
  htmlCtxtUseOptions(parser, HTML_PARSE_IGNORE_ENC | HTML_PARSE_NONET | HTML_PARSE_NOERROR |
                                 HTML_PARSE_NOWARNING | (1 << 19));
  // Of the context alone: the global handler belongs to the program.
  if (parser->sax) parser->sax->serror = (xmlStructuredErrorFunc)error;
  return parser;
}

#ifdef __linux__
// Declared by string.h only with GNU extensions.
extern void *memmem(const void *text, size_t length, const void *pattern, size_t count);
#endif

// The first place of a pattern; NULL when there is none.
static inline const void *portavia_find(const void *text, size_t length, const void *pattern, size_t count) {
  return memmem(text, length, pattern, count);
}

// Bytes of the input before the place that the parser has come to.
static inline size_t portavia_html_position(htmlParserCtxtPtr parser) {
  if (!parser->input) return 0;
  return (size_t)parser->input->consumed + (size_t)(parser->input->cur - parser->input->base);
}

static inline int portavia_html_is_stopped(htmlParserCtxtPtr parser) { return parser->disableSAX != 0; }
#endif
