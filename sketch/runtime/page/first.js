// First of all: peer connections leave past any policy, so they go before anything else runs.
for (const name of ["RTCPeerConnection", "webkitRTCPeerConnection", "RTCDataChannel", "WebTransport", "WebSocketStream"]) delete window[name];
