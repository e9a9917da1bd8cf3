#include "window/opened_ahead.h"

#include <utility>

namespace alongside {

OpenedAhead::OpenedAhead(std::filesystem::path file, const Passphrase& key, Clock clock)
    : file_(std::move(file)), opened_(std::async(std::launch::async, [file = file_, key, clock = std::move(clock)] {
          auto notebook = Notebook::open(file, key, clock);
          auto today = readTodayAhead(notebook);
          return OpenedNotebook{std::move(notebook), std::move(today)};
      })) {}

} // namespace alongside
