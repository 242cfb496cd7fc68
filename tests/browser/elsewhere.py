"""Another origin, which counts what comes."""

import threading
from socketserver import BaseRequestHandler, ThreadingTCPServer, ThreadingUDPServer


class Elsewhere:
    """Another origin, which counts connections, and what is said to it: requests, and datagrams of either kind."""

    def __init__(self) -> None:
        """Take a port, of both kinds."""
        counter = self
        self.connections = 0
        self.said = {kind: threading.Semaphore(0) for kind in ("request", "WebRTC", "WebTransport")}

        class Connection(BaseRequestHandler):
            def handle(self) -> None:
                counter.connections += 1
                if self.request.recv(1):
                    counter.said["request"].release()
                    self.request.sendall(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n")  # else it asks again

        class Datagram(BaseRequestHandler):
            def handle(self) -> None:
                is_quic = self.request[0][0] & 0x80  # a long header (RFC 9000); STUN begins with two zero bits
                counter.said["WebTransport" if is_quic else "WebRTC"].release()

        tcp = ThreadingTCPServer(("127.0.0.1", 0), Connection)
        tcp.daemon_threads = True
        self.address = f"http://127.0.0.1:{tcp.server_address[1]}"
        self.servers = (tcp, ThreadingUDPServer(tcp.server_address, Datagram))

    def has_heard(self, way: str, seconds: float) -> bool:
        """Take note of one thing that was said by this way, or is within this time."""
        return self.said.get(way, self.said["request"]).acquire(timeout=seconds)

    def has_heard_any(self) -> bool:
        """Tell whether anything was said."""
        return any(kind.acquire(timeout=0) for kind in self.said.values())
