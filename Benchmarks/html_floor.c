// The floor under reading pages: libxml2's push parser for HTML over files, in pieces of 64 KB, with callbacks that do
// nothing. Usage: html_floor LIST, a file with one path a line. Prints bytes and events.
#define _GNU_SOURCE
#include <libxml/HTMLparser.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static unsigned long long events, bytes;

static void start(void *context, const xmlChar *name, const xmlChar **attributes) { (void)context; (void)name; (void)attributes; events++; }
static void end(void *context, const xmlChar *name) { (void)context; (void)name; events++; }
static void text(void *context, const xmlChar *chars, int length) { (void)context; (void)chars; (void)length; events++; }
static void error(void *context, void *problem) { (void)context; (void)problem; }

static int parse(const char *path) {
  static char piece[64 * 1024];
  FILE *file = fopen(path, "rb");
  if (!file) return perror(path), 1;
  xmlSAXHandler sax;
  memset(&sax, 0, sizeof sax);
  sax.initialized = XML_SAX2_MAGIC;
  sax.startElement = start;
  sax.endElement = end;
  sax.characters = sax.ignorableWhitespace = sax.cdataBlock = text;
  htmlParserCtxtPtr parser = htmlCreatePushParserCtxt(&sax, NULL, NULL, 0, NULL, XML_CHAR_ENCODING_UTF8);
  if (!parser) return 1;
  htmlCtxtUseOptions(parser, HTML_PARSE_IGNORE_ENC | HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | (1 << 19));
  if (parser->sax) parser->sax->serror = (xmlStructuredErrorFunc)error;
  size_t count;
  while ((count = fread(piece, 1, sizeof piece, file)) > 0) {
    bytes += count;
    htmlParseChunk(parser, piece, (int)count, 0);
  }
  htmlParseChunk(parser, piece, 0, 1);
  if (parser->myDoc) xmlFreeDoc(parser->myDoc);
  htmlFreeParserCtxt(parser);
  fclose(file);
  return 0;
}

int main(int count, char **arguments) {
  if (count != 2) return fprintf(stderr, "usage: %s LIST\n", arguments[0]), 64;
  FILE *list = fopen(arguments[1], "r");
  if (!list) return perror(arguments[1]), 74;
  char *line = NULL;
  size_t room = 0;
  ssize_t length;
  int status = 0;
  while ((length = getline(&line, &room, list)) > 0) {
    if (line[length - 1] == '\n') line[length - 1] = 0;
    status |= parse(line);
  }
  free(line);
  fclose(list);
  printf("%llu bytes, %llu events\n", bytes, events);
  return status;
}
