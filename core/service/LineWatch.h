// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QObject>
#include <QTimer>

namespace yorozu::service {

class CaseFile;

// In the thread of a data base on a server: connects it anew when it was cut off, at first often, then every quarter of
// a minute, as long as it takes.
class LineWatch : public QObject
{
    Q_OBJECT

public:
    // `told` is called in this thread as CaseFile::onConnection() has it.
    LineWatch(CaseFile& file, std::function<void(bool there)> told);

private:
    void changed(bool there);
    void connectAnew();

    CaseFile& m_file;
    std::function<void(bool there)> m_told;
    QTimer m_timer;
};

} // namespace yorozu::service
