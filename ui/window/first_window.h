#pragma once

#include <QObject>

#include <filesystem>

namespace alongside {

// Makes a second start on the same notebook raise the first window, over the session bus: no socket, no network.
// Without a session bus every start stands alone, and the notebook's lock still keeps two from writing.
class FirstWindow : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.alongside.Window")
public:
    explicit FirstWindow(QObject* parent = nullptr);
    ~FirstWindow() override;

    enum class Ask { Raise, LogMeeting };

    // Whether another process has this notebook in its window; that window was then asked to come to the front, and to
    // open the panel that logs a meeting.
    static bool askOther(const std::filesystem::path& notebook, Ask ask);

    // From now on this process answers for the notebook, and no longer for the one before.
    void answerFor(const std::filesystem::path& notebook);

public Q_SLOTS:
    Q_SCRIPTABLE void Raise() { Q_EMIT raiseAsked(); }
    Q_SCRIPTABLE void LogMeeting() { Q_EMIT logMeetingAsked(); }

Q_SIGNALS:
    void raiseAsked();
    void logMeetingAsked();

private:
    void stopAnswering();

    QString service_;
};

} // namespace alongside
