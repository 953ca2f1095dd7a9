// From curses' key codes, and from what curses does not know, to our keys.

#include "CNcurses.h"
#include "internal.h"

#include <stdlib.h>
#include <string.h>
#include <term.h>
#include <wchar.h>

/// Beyond the codes that curses gives out itself, also for a terminal's extra keys.
enum { OURS = 0x1000 };

/// Terminals call themselves xterm and send something else: PuTTY and the Linux console their
/// own F1 to F5, Home and End, others the normal-mode forms.
static const struct {
  const char *sequence;
  int key;
} variants[] = {
  {"\033[200~", INAMI_PASTE_BEGIN}, {"\033[201~", INAMI_PASTE_END},
  {"\033[I", INAMI_NOTHING},        {"\033[O", INAMI_NOTHING},
  {"\033[A", INAMI_UP},             {"\033[B", INAMI_DOWN},
  {"\033[C", INAMI_RIGHT},          {"\033[D", INAMI_LEFT},
  {"\033OA", INAMI_UP},             {"\033OB", INAMI_DOWN},
  {"\033OC", INAMI_RIGHT},          {"\033OD", INAMI_LEFT},
  {"\033[H", INAMI_HOME},           {"\033[F", INAMI_END},
  {"\033OH", INAMI_HOME},           {"\033OF", INAMI_END},
  {"\033[1~", INAMI_HOME},          {"\033[4~", INAMI_END},
  {"\033[7~", INAMI_HOME},          {"\033[8~", INAMI_END},
  {"\033[2~", INAMI_INSERT},        {"\033[3~", INAMI_DELETE},
  {"\033[5~", INAMI_PAGE_UP},       {"\033[6~", INAMI_PAGE_DOWN},
  {"\033[Z", INAMI_BACK_TAB},       {"\033OM", INAMI_ENTER},
  {"\033[1;2A", INAMI_SHIFT_UP},    {"\033[1;2B", INAMI_SHIFT_DOWN},
  {"\033[1;5D", INAMI_CONTROL_LEFT},{"\033[1;5C", INAMI_CONTROL_RIGHT},
  {"\033[1;3D", INAMI_CONTROL_LEFT},{"\033[1;3C", INAMI_CONTROL_RIGHT},
  {"\033[11~", INAMI_FUNCTION + 1}, {"\033[12~", INAMI_FUNCTION + 2},
  {"\033[13~", INAMI_FUNCTION + 3}, {"\033[14~", INAMI_FUNCTION + 4},
  {"\033[15~", INAMI_FUNCTION + 5}, {"\033OP", INAMI_FUNCTION + 1},
  {"\033OQ", INAMI_FUNCTION + 2},   {"\033OR", INAMI_FUNCTION + 3},
  {"\033OS", INAMI_FUNCTION + 4},   {"\033[[A", INAMI_FUNCTION + 1},
  {"\033[[B", INAMI_FUNCTION + 2},  {"\033[[C", INAMI_FUNCTION + 3},
  {"\033[[D", INAMI_FUNCTION + 4},  {"\033[[E", INAMI_FUNCTION + 5},
};

/// Keys that terminfo names but curses gives no constant: their codes differ by terminal.
static const struct {
  const char *capability;
  int key;
} extras[] = {
  {"kUP", INAMI_SHIFT_UP},       {"kDN", INAMI_SHIFT_DOWN},
  {"kLFT5", INAMI_CONTROL_LEFT}, {"kRIT5", INAMI_CONTROL_RIGHT},
};

void inami_define_keys(void) {
  for (size_t i = 0; i < sizeof variants / sizeof *variants; i++)
    define_key(variants[i].sequence, OURS + variants[i].key);
  for (size_t i = 0; i < sizeof extras / sizeof *extras; i++) {
    const char *sequence = tigetstr((char *)extras[i].capability);
    if (sequence && sequence != (char *)-1) define_key(sequence, OURS + extras[i].key);
  }
}

static int key_of(int code) {
  if (code >= OURS) return code - OURS;
  if (code > KEY_F0 && code <= KEY_F(24)) return INAMI_FUNCTION + code - KEY_F0;
  switch (code) {
    case KEY_UP: return INAMI_UP;
    case KEY_DOWN: return INAMI_DOWN;
    case KEY_LEFT: return INAMI_LEFT;
    case KEY_RIGHT: return INAMI_RIGHT;
    case KEY_HOME: case KEY_FIND: case KEY_A1: return INAMI_HOME;
    case KEY_END: case KEY_SELECT: case KEY_LL: case KEY_C1: return INAMI_END;
    case KEY_PPAGE: case KEY_A3: return INAMI_PAGE_UP;
    case KEY_NPAGE: case KEY_C3: return INAMI_PAGE_DOWN;
    case KEY_IC: return INAMI_INSERT;
    case KEY_DC: return INAMI_DELETE;
    case KEY_BACKSPACE: return INAMI_BACKSPACE;
    case KEY_ENTER: return INAMI_ENTER;
    case KEY_BTAB: return INAMI_BACK_TAB;
    case KEY_SR: return INAMI_SHIFT_UP;
    case KEY_SF: return INAMI_SHIFT_DOWN;
    default: return INAMI_NOTHING;
  }
}

/// A character may arrive in two packets; curses' own reader of wide characters would lose it.
static bool decode(int byte, int32_t *scalar) {
  static mbstate_t state;
  wchar_t result = 0;
  char input = (char)byte;
  size_t length = mbrtowc(&result, &input, 1, &state);
  if (length == (size_t)-1) memset(&state, 0, sizeof state);
  *scalar = (int32_t)result;
  return length <= 1;
}

int inami_read(inami_input *buffer, int capacity) {
  int count = 0;
  while (count < capacity) {
    int code = wgetch(inami_tty.keys);
    if (code == ERR) break;
    int32_t scalar;
    if (code > 0xff) {
      buffer[count++] = (inami_input){INAMI_KEY, key_of(code)};
    } else if (decode(code, &scalar)) {
      buffer[count++] = (inami_input){INAMI_SCALAR, scalar};
    }
  }
  return count;
}
