/* Model of a power cut: only what was synced survives. Loaded into the browser by LD_PRELOAD. After every fsync or
   fdatasync of a file under $SHADOW_ROOT whose path contains /IndexedDB/ or /File System/ (the private files), its present
   content is copied to the same relative path under $SHADOW_DIR. Renames and unlinks are mirrored at once (generous:
   metadata is taken as journalled). After SIGKILL the campaign puts $SHADOW_DIR in place of the real folder.
   cc -shared -fPIC -O2 -o power-cut.so power-cut.c -ldl */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <pthread.h>
#include <sys/file.h>

static pthread_mutex_t mu = PTHREAD_MUTEX_INITIALIZER;

static int shadow_of(const char *p, char *out) {
  const char *root = getenv("SHADOW_ROOT"), *dir = getenv("SHADOW_DIR");
  if (!root || !dir || !p || strncmp(p, root, strlen(root))) return 0;
  if (!strstr(p, "/IndexedDB/") && !strstr(p, "/File System/")) return 0;
  return snprintf(out, PATH_MAX, "%s%s", dir, p + strlen(root)) < PATH_MAX;
}
static void mkdirs(char *p) {
  for (char *s = p + 1; *s; s++) if (*s == '/') { *s = 0; mkdir(p, 0700); *s = '/'; }
}
/* Database and private files are synced by different processes: one copies at a time, or an older copy could come last. */
static int enter(void) {
  const char *dir = getenv("SHADOW_DIR"); char f[PATH_MAX]; if (!dir) return -1;
  snprintf(f, sizeof f, "%s.lock", dir);
  int fd = open(f, O_WRONLY | O_CREAT, 0600);
  if (fd >= 0) flock(fd, LOCK_EX);
  return fd;
}
static void note(const char *op, const char *p) {
  const char *dir = getenv("SHADOW_DIR"); char f[PATH_MAX]; if (!dir) return;
  snprintf(f, sizeof f, "%s.log", dir);
  int fd = open(f, O_WRONLY | O_CREAT | O_APPEND, 0600); if (fd < 0) return;
  char line[PATH_MAX + 32]; int n = snprintf(line, sizeof line, "%s %s\n", op, p);
  if (write(fd, line, n) < 0) {} close(fd);
}
static void copy_now(int fd) {
  int saved = errno; char link[64], path[PATH_MAX], sh[PATH_MAX], tmp[PATH_MAX + 8];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t n = readlink(link, path, sizeof path - 1);
  if (n > 0 && (path[n] = 0, shadow_of(path, sh))) {
    struct stat st;
    if (!fstat(fd, &st) && S_ISREG(st.st_mode)) {
      pthread_mutex_lock(&mu);
      int gate = enter();
      note("sync", path); mkdirs(sh); snprintf(tmp, sizeof tmp, "%s.~tmp", sh);
      int in = open(path, O_RDONLY), out = open(tmp, O_WRONLY | O_CREAT | O_TRUNC, 0600);
      if (in >= 0 && out >= 0) { char b[65536]; ssize_t r; while ((r = read(in, b, sizeof b)) > 0) if (write(out, b, r) != r) break; rename(tmp, sh); }
      if (in >= 0) close(in);
      if (out >= 0) close(out);
      if (gate >= 0) close(gate);
      pthread_mutex_unlock(&mu);
    }
  }
  errno = saved;
}
#define NEXT(ret, name, ...) static ret (*f)(__VA_ARGS__); if (!f) f = dlsym(RTLD_NEXT, name)
int fsync(int fd) { NEXT(int, "fsync", int); int r = f(fd); if (!r) copy_now(fd); return r; }
int fdatasync(int fd) { NEXT(int, "fdatasync", int); int r = f(fd); if (!r) copy_now(fd); return r; }
int rename(const char *a, const char *b) {
  NEXT(int, "rename", const char *, const char *); int r = f(a, b); char sa[PATH_MAX], sb[PATH_MAX];
  if (!r && shadow_of(a, sa) && shadow_of(b, sb)) { int e = errno; mkdirs(sb); f(sa, sb); errno = e; }
  return r;
}
int unlink(const char *p) { NEXT(int, "unlink", const char *); int r = f(p); char s[PATH_MAX]; if (!r && shadow_of(p, s)) { int e = errno; f(s); errno = e; } return r; }
int remove(const char *p) { NEXT(int, "remove", const char *); int r = f(p); char s[PATH_MAX]; if (!r && shadow_of(p, s)) { int e = errno; f(s); errno = e; } return r; }
